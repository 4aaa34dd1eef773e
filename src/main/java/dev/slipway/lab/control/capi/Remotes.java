package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Site;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The API servers of the managed clusters, as they are reached from one site.
final class Remotes {

    private Remotes() {}

    /// The API server of a cluster while it answers.
    static Optional<LabCluster> reach(Site site, String cluster) {
        return site.datacenter().clusters().named(cluster).filter(LabCluster::answering);
    }

    /// Lets `loop` follow the objects of `kind` in all clusters of the datacenter, those to come included.
    static void follow(Site site, ControlLoop loop, Kind kind, BiFunction<String, ObjectNode, Stream<Key>> concerned) {
        Consumer<LabCluster> follow =
                cluster -> loop.also(cluster.objects(), kind, object -> concerned.apply(cluster.name(), object));
        site.datacenter().clusters().all().forEach(follow);
        site.datacenter().clusters().listen(follow);
    }
}
