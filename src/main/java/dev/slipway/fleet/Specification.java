package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.ResourceKind;
import java.util.ArrayList;
import java.util.List;

/// The documents of a cluster's specification among the objects of an API server, without what the server added.
final class Specification {

    private static final List<ResourceKind> KINDS =
            List.of(Kinds.EKSA_CLUSTER, Kinds.TINKERBELL_DATACENTER, Kinds.TINKERBELL_MACHINE_CONFIG);

    private Specification() {}

    /// The objects of one API server.
    @FunctionalInterface
    interface Objects {
        List<ObjectNode> of(ResourceKind kind);
    }

    /// None when none of the servers knows the cluster.
    static List<ObjectNode> of(String cluster, List<Objects> servers) {
        var documents = new ArrayList<ObjectNode>();
        for (var server : servers) {
            if (documents.isEmpty()) {
                KINDS.stream()
                        .flatMap(kind -> server.of(kind).stream())
                        .filter(object -> belongs(object, cluster))
                        .map(Specification::wanted)
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    private static boolean belongs(ObjectNode object, String cluster) {
        return object.path("kind").asText().equals(Kinds.EKSA_CLUSTER.kind())
                ? Json.name(object).equals(cluster)
                : Json.elements(object.path("metadata").path("ownerReferences"))
                        .anyMatch(owner -> owner.path("name").asText().equals(cluster));
    }

    private static ObjectNode wanted(ObjectNode object) {
        var document = object.objectNode();
        document.set("apiVersion", object.path("apiVersion"));
        document.set("kind", object.path("kind"));
        var metadata = document.putObject("metadata").put("name", Json.name(object));
        metadata.put("namespace", object.path("metadata").path("namespace").asText());
        document.set("spec", object.path("spec"));
        return document;
    }
}
