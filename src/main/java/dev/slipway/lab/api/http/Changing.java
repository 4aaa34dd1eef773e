package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.patch.Patch;
import dev.slipway.lab.api.store.Apply.Ownership;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.api.store.Origin;
import dev.slipway.lab.api.store.Part;
import dev.slipway.lab.api.store.Resource.Trait;
import dev.slipway.lab.clock.Timeline;
import java.util.Arrays;

/// Answers to `POST`, `PUT` and `PATCH`.
final class Changing {

    private static final String APPLY = "application/apply-patch";

    private final MemoryStore store;
    private final Timeline timeline;
    private final Views views;

    Changing(MemoryStore store, Timeline timeline, Views views) {
        this.store = store;
        this.timeline = timeline;
        this.views = views;
    }

    Answer create(Scope scope) {
        var object = object(scope);
        var meta = Metadata.of(object);
        if (!meta.resourceVersion().isEmpty()) {
            throw new ApiException(400, "BadRequest", "resourceVersion should not be set on objects to be created");
        }
        var created = timeline.exclusively(() ->
                store.writes().create(scope.resource(), object, scope.request().origin()));
        return new Answer.Json(201, views.of(scope).one(created));
    }

    Answer update(Scope scope) {
        var part = part(scope);
        var object = object(scope);
        var updated = timeline.exclusively(() -> store.writes()
                .update(scope.resource(), object, part, scope.request().origin()));
        return Answer.ok(views.of(scope).one(updated));
    }

    Answer patch(Scope scope) {
        var part = part(scope);
        if (scope.request().body().type().startsWith(APPLY)) {
            return apply(scope, part);
        }
        var kind = patchKind(scope);
        var changes = scope.request().body().json();
        var patched = timeline.exclusively(() -> patch(scope, part, kind, changes));
        return Answer.ok(views.of(scope).one(patched));
    }

    private ObjectNode patch(Scope scope, Part part, Patch kind, JsonNode changes) {
        var resource = scope.resource();
        var current = store.storage()
                .find(resource.groupKind(), scope.target().key())
                .orElseThrow(() -> resource.notFound(scope.target().name()));
        var next = kind.apply(resource.at(scope.target().version(), current), changes);
        return store.writes().update(resource, next, part, scope.request().origin());
    }

    private Answer apply(Scope scope, Part part) {
        var object = object(scope);
        var query = scope.request().query();
        if (!query.has("fieldManager")) {
            throw new ApiException(
                    422,
                    "Invalid",
                    "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: Required value: is required for apply patch");
        }
        var ownership = query.flag("force") ? Ownership.FORCED : Ownership.RESPECTED;
        var origin = new Origin(query.text("fieldManager"), query.has("dryRun"));
        var known = timeline.exclusively(() -> store.storage()
                .find(scope.resource().groupKind(), scope.target().key())
                .isPresent());
        var applied =
                timeline.exclusively(() -> store.applying().apply(scope.resource(), object, part, ownership, origin));
        return new Answer.Json(known ? 200 : 201, views.of(scope).one(applied));
    }

    /// What is sent, under the name it is sent to.
    private static ObjectNode object(Scope scope) {
        var object = scope.request().object();
        var target = scope.target();
        var meta = Metadata.of(object);
        if (!meta.namespace().isEmpty()
                && !target.namespace().isEmpty()
                && !meta.namespace().equals(target.namespace())) {
            throw new ApiException(
                    400,
                    "BadRequest",
                    "the namespace of the provided object does not match the namespace sent on the request");
        }
        if (!target.name().isEmpty()) {
            if (!meta.name().isEmpty() && !meta.name().equals(target.name())) {
                throw new ApiException(
                        400,
                        "BadRequest",
                        "the name of the object (%s) does not match the name on the URL (%s)"
                                .formatted(meta.name(), target.name()));
            }
            meta.node().put("name", target.name());
        }
        if (scope.resource().namespaced()) {
            meta.node().put("namespace", target.namespace());
        }
        object.put("apiVersion", scope.resource().apiVersion(target.version()));
        object.put("kind", scope.resource().kind());
        return object;
    }

    private static Part part(Scope scope) {
        if (scope.target().subresource().isEmpty()) {
            return Part.ALL_BUT_STATUS;
        }
        if (!scope.resource().has(Trait.STATUS)) {
            throw new ApiException(404, "NotFound", "the server could not find the requested resource");
        }
        return Part.STATUS;
    }

    private static Patch patchKind(Scope scope) {
        var type = scope.request().body().type();
        return Arrays.stream(Patch.values())
                .filter(patch -> type.startsWith(patch.mediaType()))
                .filter(patch -> patch != Patch.STRATEGIC
                        || scope.resource().definition().isEmpty())
                .findFirst()
                .orElseThrow(() -> new ApiException(
                        415,
                        "UnsupportedMediaType",
                        "the body of the request was in an unknown format - accepted media types include:"
                                + " application/json-patch+json, application/merge-patch+json,"
                                + " application/apply-patch+yaml"));
    }
}
