package dev.slipway.lab.programs.reach;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.clock.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A client's connection to one API server of the lab; each call is alone in the world.
public record Session(LabCluster cluster, Timeline timeline) {

    public <T> T ask(Function<ObjectStore, T> question) {
        return timeline.exclusively(() -> question.apply(cluster.objects()));
    }

    public void change(Consumer<ObjectStore> change) {
        timeline.exclusively(() -> change.accept(cluster.objects()));
    }

    public Optional<ObjectNode> get(Kind kind, String namespace, String name) {
        return ask(objects -> objects.get(kind, namespace, name));
    }

    public List<ObjectNode> list(Kind kind, String namespace) {
        return ask(objects -> objects.list(kind, namespace));
    }
}
