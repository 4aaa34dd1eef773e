package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Resource.Trait;
import dev.slipway.lab.clock.Timeline;

/// Creating and replacing objects as an API server does: checks, defaults, bookkeeping, storing.
public final class Writes {

    private final Timeline timeline;
    private final Resources resources;
    private final Storage objects;
    private final Deletion deletion;
    private final Defaults defaults;
    private final Identity identity;

    Writes(Timeline timeline, Resources resources, Storage objects, Deletion deletion, Identity identity) {
        this.timeline = timeline;
        this.resources = resources;
        this.objects = objects;
        this.deletion = deletion;
        this.defaults = new Defaults(objects);
        this.identity = identity;
    }

    /// Returns what is stored; `object` is taken over.
    public ObjectNode create(Resource resource, ObjectNode object, Origin origin) {
        var meta = Metadata.of(object);
        name(resource, meta);
        namespace(resource, meta);
        if (objects.find(resource.groupKind(), Key.of(object)).isPresent()) {
            throw resource.exists(meta.name());
        }
        var now = Metadata.time(timeline.now());
        meta.node().remove("resourceVersion");
        meta.node().remove("deletionTimestamp");
        meta.node().put("uid", identity.uid()).put("creationTimestamp", now);
        if (resource.has(Trait.GENERATION)) {
            meta.node().put("generation", 1);
        }
        if (resource.has(Trait.STATUS) && !resource.kind().equals("Node")) {
            object.remove("status");
        }
        if (meta.node().path("managedFields").isEmpty()) {
            ManagedFields.of(object, ListKeys.of(resource)).created(object, origin, now);
        }
        defaults.complete(resource, object, now);
        return commit(resource, object, origin);
    }

    /// Returns what is stored after it; `object` is taken over.
    public ObjectNode update(Resource resource, ObjectNode object, Part part, Origin origin) {
        var key = Key.of(object);
        var current = objects.find(resource.groupKind(), key).orElseThrow(() -> resource.notFound(key.name()));
        check(resource, current, object);
        var next = part == Part.STATUS ? withStatus(current, object) : replaced(resource, current, object);
        if (!Differences.any(current, next)) {
            return current;
        }
        ManagedFields.of(next, ListKeys.of(resource))
                .updated(current, next, part, origin, Metadata.time(timeline.now()));
        return replace(resource, current, next, origin);
    }

    /// Fills in what a client may leave out.
    void complete(Resource resource, ObjectNode object) {
        defaults.normalize(resource, object);
    }

    /// Stores what has become of `current`, unless nothing has.
    ObjectNode replace(Resource resource, ObjectNode current, ObjectNode next, Origin origin) {
        if (!Differences.any(current, next)) {
            return current;
        }
        if (resource.has(Trait.GENERATION) && Differences.inContent(resource, current, next)) {
            var generation = current.path("metadata").path("generation").asLong();
            Metadata.of(next).node().put("generation", generation + 1);
        }
        return commit(resource, next, origin);
    }

    /// Stores a complete object, or removes it when it is being deleted and nothing holds it any more.
    ObjectNode commit(Resource resource, ObjectNode object, Origin origin) {
        if (origin.trial()) {
            return object;
        }
        var before = object.path("metadata").path("resourceVersion").asText();
        object.put("apiVersion", resource.apiVersion(resource.storage()));
        object.put("kind", resource.kind());
        if (!before.isEmpty() && Deletion.released(object)) {
            objects.put(resource.groupKind(), object);
            deletion.remove(resource, object);
            return object;
        }
        objects.put(resource.groupKind(), object);
        if (resource.groupKind().equals(GroupKind.DEFINITION)) {
            resources.add(Definitions.resource(object));
        }
        deletion.collectIfOrphaned(resource, object);
        return object;
    }

    private void name(Resource resource, Metadata meta) {
        if (!meta.name().isEmpty()) {
            return;
        }
        var prefix = meta.node().path("generateName").asText();
        if (prefix.isEmpty()) {
            throw resource.invalid("", "metadata.name: Required value: name or generateName is required");
        }
        meta.node().put("name", identity.name(prefix));
    }

    private void namespace(Resource resource, Metadata meta) {
        if (!resource.namespaced()) {
            meta.node().remove("namespace");
            return;
        }
        if (meta.namespace().isEmpty()) {
            throw new ApiException(400, "BadRequest", "an empty namespace may not be set during creation");
        }
        var namespace = objects.find(GroupKind.NAMESPACE, new Key("", meta.namespace()))
                .orElseThrow(() -> resources.require(GroupKind.NAMESPACE).notFound(meta.namespace()));
        if (Metadata.of(namespace).deleting()) {
            throw new ApiException(
                    403,
                    "Forbidden",
                    "%s \"%s\" is forbidden: unable to create new content in namespace %s because it is being terminated"
                            .formatted(resource.qualified(), meta.name(), meta.namespace()));
        }
    }

    private static void check(Resource resource, ObjectNode current, ObjectNode object) {
        var meta = Metadata.of(object);
        var present = Metadata.of(current);
        if (!meta.uid().isEmpty() && !meta.uid().equals(present.uid())) {
            throw resource.conflict(
                    meta.name(),
                    "Precondition failed: UID in precondition: %s, UID in object meta: %s"
                            .formatted(meta.uid(), present.uid()));
        }
        if (!meta.resourceVersion().isEmpty() && !meta.resourceVersion().equals(present.resourceVersion())) {
            throw resource.conflict(
                    meta.name(),
                    "the object has been modified; please apply your changes to the latest version and try again");
        }
    }

    private static ObjectNode withStatus(ObjectNode current, ObjectNode object) {
        var next = current.deepCopy();
        if (object.has("status")) {
            next.set("status", object.get("status"));
        } else {
            next.remove("status");
        }
        return next;
    }

    private ObjectNode replaced(Resource resource, ObjectNode current, ObjectNode object) {
        if (resource.has(Trait.STATUS)) {
            if (current.has("status")) {
                object.set("status", current.get("status").deepCopy());
            } else {
                object.remove("status");
            }
        }
        var meta = Metadata.of(object);
        for (var field : ManagedFields.SERVER_SIDE) {
            meta.keep(field, current.path("metadata"));
        }
        ManagedFields.keep(meta, current);
        complete(resource, object);
        return object;
    }
}
