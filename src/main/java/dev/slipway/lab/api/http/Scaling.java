package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.patch.Patch;
import dev.slipway.lab.api.store.Definitions;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.api.store.Part;
import dev.slipway.lab.clock.Timeline;
import java.util.List;
import java.util.stream.Collectors;

/// Answers about the `scale` of an object.
final class Scaling {

    private static final List<String> KEPT =
            List.of("name", "namespace", "uid", "resourceVersion", "creationTimestamp");

    private final MemoryStore store;
    private final Timeline timeline;

    Scaling(MemoryStore store, Timeline timeline) {
        this.store = store;
        this.timeline = timeline;
    }

    Answer read(Scope scope) {
        return Answer.ok(timeline.exclusively(() -> scale(scope, find(scope))));
    }

    Answer replace(Scope scope) {
        var sent = scope.request().object();
        return Answer.ok(timeline.exclusively(() -> write(scope, sent)));
    }

    Answer patch(Scope scope) {
        var kind = scope.request().body().type().startsWith(Patch.JSON.mediaType()) ? Patch.JSON : Patch.MERGE;
        var changes = scope.request().body().json();
        return Answer.ok(timeline.exclusively(() -> write(scope, kind.apply(scale(scope, find(scope)), changes))));
    }

    private ObjectNode write(Scope scope, ObjectNode scale) {
        var next = find(scope).deepCopy();
        Metadata.of(next).node().set("resourceVersion", scale.path("metadata").path("resourceVersion"));
        var path = path(scope, "specReplicasPath", "/spec/replicas");
        var parent = (ObjectNode) next.at(path.substring(0, path.lastIndexOf('/')));
        parent.put(
                path.substring(path.lastIndexOf('/') + 1),
                scale.path("spec").path("replicas").asInt());
        var origin = scope.request().origin();
        return scale(scope, store.writes().update(scope.resource(), next, Part.ALL_BUT_STATUS, origin));
    }

    private ObjectNode find(Scope scope) {
        return store.storage()
                .find(scope.resource().groupKind(), scope.target().key())
                .orElseThrow(() -> scope.resource().notFound(scope.target().name()));
    }

    private static ObjectNode scale(Scope scope, ObjectNode object) {
        var scale = object.objectNode().put("kind", "Scale").put("apiVersion", "autoscaling/v1");
        var meta = scale.putObject("metadata");
        KEPT.forEach(field -> meta.set(field, object.path("metadata").path(field)));
        scale.putObject("spec")
                .put(
                        "replicas",
                        object.at(path(scope, "specReplicasPath", "/spec/replicas"))
                                .asInt());
        var status = scale.putObject("status")
                .put(
                        "replicas",
                        object.at(path(scope, "statusReplicasPath", "/status/replicas"))
                                .asInt());
        var selector = selector(scope, object);
        if (!selector.isEmpty()) {
            status.put("selector", selector);
        }
        return scale;
    }

    private static String selector(Scope scope, ObjectNode object) {
        if (scope.resource().definition().isPresent()) {
            var path = path(scope, "labelSelectorPath", "");
            return path.isEmpty() ? "" : object.at(path).asText();
        }
        var selector = object.path("spec").path("selector");
        var labels = selector.has("matchLabels") ? selector.path("matchLabels") : selector;
        return labels.properties().stream()
                .map(label -> label.getKey() + "=" + label.getValue().asText())
                .collect(Collectors.joining(","));
    }

    // A definition writes `.spec.replicas` for what is `/spec/replicas` here.
    private static String path(Scope scope, String field, String otherwise) {
        return scope.resource()
                .definition()
                .flatMap(definition -> Definitions.version(
                        definition,
                        version -> version.path("name")
                                .asText()
                                .equals(scope.target().version())))
                .map(version -> version.path("subresources").path("scale").path(field))
                .filter(JsonNode::isTextual)
                .map(path -> path.asText().replace('.', '/'))
                .orElse(otherwise);
    }
}
