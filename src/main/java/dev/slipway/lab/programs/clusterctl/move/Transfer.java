package dev.slipway.lab.programs.clusterctl.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.programs.reach.Session;
import java.util.List;

/// Carries single objects from one API server to another.
record Transfer(Session source, Session target) {

    private static final Kind NAMESPACE = new Kind("v1", "Namespace");
    private static final List<String> ASSIGNED =
            List.of("resourceVersion", "uid", "creationTimestamp", "generation", "managedFields", "generateName");

    /// Sets or removes `spec.paused` of a Cluster.
    static void pause(Session session, Node cluster, Pause pause) {
        session.change(objects -> objects.edit(cluster.kind(), cluster.namespace(), cluster.name(), object -> {
            if (pause == Pause.ON) {
                object.withObject("/spec").put("paused", true);
            } else {
                object.withObject("/spec").remove("paused");
            }
        }));
    }

    /// Creates the object in the target, its owners being there already; one that is there is brought up to date.
    void create(Node node) {
        var found = source.get(node.kind(), node.namespace(), node.name());
        if (found.isEmpty()) {
            throw new ApiException(404, "NotFound", "error reading " + node.title() + ": not found");
        }
        var object = found.get();
        var metadata = object.withObject("/metadata");
        metadata.remove(ASSIGNED);
        metadata.remove("ownerReferences");
        node.owners()
                .forEach((owner, reference) ->
                        metadata.withArray("/ownerReferences").add(reference(owner, reference)));
        node.recreated(target.ask(objects -> write(objects, node, object)));
    }

    /// Deletes the object in the source at once, whatever finalizers it has.
    void delete(Node node) {
        if (node.global()) {
            return;
        }
        source.change(objects -> {
            objects.edit(
                    node.kind(),
                    node.namespace(),
                    node.name(),
                    object -> object.withObject("/metadata")
                            .putObject("annotations")
                            .put("clusterctl.cluster.x-k8s.io/delete-for-move", ""));
            objects.delete(node.kind(), node.namespace(), node.name());
            objects.get(node.kind(), node.namespace(), node.name()).ifPresent(object -> {
                object.withObject("/metadata").putArray("finalizers");
                objects.update(object);
            });
        });
    }

    private static String write(ObjectStore objects, Node node, ObjectNode object) {
        ensureNamespace(objects, node.namespace());
        var present = objects.get(node.kind(), node.namespace(), node.name());
        return present.map(existing -> replace(objects, existing, object)).orElseGet(() -> uid(objects.create(object)));
    }

    private static String replace(ObjectStore objects, ObjectNode existing, ObjectNode object) {
        object.withObject("/metadata")
                .put("uid", uid(existing))
                .put(
                        "resourceVersion",
                        existing.path("metadata").path("resourceVersion").asText());
        return uid(objects.update(object));
    }

    private static void ensureNamespace(ObjectStore objects, String name) {
        if (!name.isEmpty() && objects.get(NAMESPACE, "", name).isEmpty()) {
            var namespace = JsonNodeFactory.instance
                    .objectNode()
                    .put("apiVersion", NAMESPACE.apiVersion())
                    .put("kind", NAMESPACE.name());
            namespace.putObject("metadata").put("name", name);
            objects.create(namespace);
        }
    }

    private static ObjectNode reference(Node owner, JsonNode old) {
        var reference = (ObjectNode) old.deepCopy();
        return reference.put("apiVersion", owner.kind().apiVersion()).put("uid", owner.newUid());
    }

    private static String uid(ObjectNode object) {
        return object.path("metadata").path("uid").asText();
    }

    /// Whether controllers are to leave a Cluster alone.
    enum Pause {
        ON,
        OFF
    }
}
