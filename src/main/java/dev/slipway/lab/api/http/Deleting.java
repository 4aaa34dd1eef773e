package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.api.store.Propagation;
import dev.slipway.lab.api.store.Resource;
import dev.slipway.lab.clock.Timeline;

/// Answers to `DELETE` of an object or a collection, and to evictions.
final class Deleting {

    private final MemoryStore store;
    private final Timeline timeline;
    private final Views views;

    Deleting(MemoryStore store, Timeline timeline, Views views) {
        this.store = store;
        this.timeline = timeline;
        this.views = views;
    }

    Answer object(Scope scope) {
        var options = options(scope.request());
        return timeline.exclusively(() -> {
            var object = store.storage()
                    .find(scope.resource().groupKind(), scope.target().key())
                    .orElseThrow(() -> scope.resource().notFound(scope.target().name()));
            check(scope.resource(), object, options.path("preconditions"));
            var last = delete(scope, object, options);
            return Answer.ok(
                    !Metadata.of(last).deleting()
                            ? Statuses.deleted(scope.resource(), object)
                            : views.of(scope).one(last));
        });
    }

    Answer collection(Scope scope) {
        var options = options(scope.request());
        var selector = scope.selector();
        return timeline.exclusively(() -> {
            var objects = store
                    .storage()
                    .list(scope.resource().groupKind(), scope.target().namespace())
                    .stream()
                    .filter(selector::matches)
                    .toList();
            objects.forEach(object -> delete(scope, object, options));
            var meta = JsonNodeFactory.instance
                    .objectNode()
                    .put("resourceVersion", Long.toString(store.storage().revision()));
            return Answer.ok(views.of(scope).list(objects, meta));
        });
    }

    private ObjectNode delete(Scope scope, ObjectNode object, JsonNode options) {
        var trial =
                scope.request().query().has("dryRun") || !options.path("dryRun").isEmpty();
        return trial ? object : store.deletion().delete(scope.resource(), object, propagation(scope, options));
    }

    private static JsonNode options(Request request) {
        if (request.body().empty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        var document = request.body().json();
        return document.path("kind").asText().equals("Eviction") ? document.path("deleteOptions") : document;
    }

    private static Propagation propagation(Scope scope, JsonNode options) {
        var named =
                options.path("propagationPolicy").asText(scope.request().query().text("propagationPolicy"));
        return switch (named) {
            case "Foreground" -> Propagation.FOREGROUND;
            case "Orphan" -> Propagation.ORPHAN;
            default -> Propagation.BACKGROUND;
        };
    }

    private static void check(Resource resource, ObjectNode object, JsonNode preconditions) {
        var meta = Metadata.of(object);
        var uid = preconditions.path("uid").asText();
        if (!uid.isEmpty() && !uid.equals(meta.uid())) {
            throw resource.conflict(
                    meta.name(),
                    "Precondition failed: UID in precondition: %s, UID in object meta: %s".formatted(uid, meta.uid()));
        }
        var version = preconditions.path("resourceVersion").asText();
        if (!version.isEmpty() && !version.equals(meta.resourceVersion())) {
            throw resource.conflict(
                    meta.name(),
                    "Precondition failed: ResourceVersion in precondition: %s, ResourceVersion in object meta: %s"
                            .formatted(version, meta.resourceVersion()));
        }
    }
}
