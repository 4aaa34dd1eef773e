package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The objects that belong to one Cluster.
final class Members {

    private Members() {}

    /// The Cluster API cluster of this name that an object lives next to.
    static Optional<ObjectNode> cluster(Site site, JsonNode object, String name) {
        return site.objects().get(Capi.CLUSTER, Meta.namespace(object), name);
    }

    static List<ObjectNode> of(Site site, Kind kind, JsonNode cluster) {
        return all(site, kind, Meta.namespace(cluster), Meta.name(cluster)).toList();
    }

    static Stream<Key> keys(Site site, Kind kind, JsonNode cluster) {
        return all(site, kind, Meta.namespace(cluster), Meta.name(cluster)).map(Key::of);
    }

    /// The keys of a cluster's members wherever they are; for news that come from the cluster itself.
    static Stream<Key> anywhere(Site site, Kind kind, String cluster) {
        return all(site, kind, "", cluster).map(Key::of);
    }

    /// All objects of a kind next to `object`.
    static Stream<Key> neighbours(Site site, Kind kind, JsonNode object) {
        return site.objects().list(kind, Meta.namespace(object)).stream().map(Key::of);
    }

    /// The key of the Cluster an object belongs to by its label; of every neighbour while it has none.
    static Stream<Key> cluster(Site site, JsonNode object) {
        return Meta.labelled(object, Capi.CLUSTER_NAME)
                ? Stream.of(new Key(Meta.namespace(object), Meta.label(object, Capi.CLUSTER_NAME)))
                : neighbours(site, Capi.CLUSTER, object);
    }

    /// The key of the object that shares its name with another.
    static Stream<Key> namesake(JsonNode object) {
        return Stream.of(new Key(Meta.namespace(object), Meta.name(object)));
    }

    private static Stream<ObjectNode> all(Site site, Kind kind, String namespace, String cluster) {
        return site.objects().list(kind, namespace).stream()
                .filter(object -> Meta.label(object, Capi.CLUSTER_NAME).equals(cluster));
    }
}
