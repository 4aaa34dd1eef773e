package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.store.Storage.Place;
import dev.slipway.lab.clock.Timeline;
import java.util.List;

/// Deleting: finalizers hold an object back, dependents follow their owners, contents follow their namespace or
/// definition.
public final class Deletion {

    private static final String FOREGROUND = "foregroundDeletion";

    private final Timeline timeline;
    private final Resources resources;
    private final Storage objects;

    Deletion(Timeline timeline, Resources resources, Storage objects) {
        this.timeline = timeline;
        this.resources = resources;
        this.objects = objects;
    }

    /// Returns the object as it was last, or as it waits for its finalizers.
    public ObjectNode delete(Resource resource, ObjectNode object, Propagation propagation) {
        var uid = Metadata.of(object).uid();
        var contents = contents(resource, object);
        var marked = object.deepCopy();
        var meta = Metadata.of(marked);
        if (propagation == Propagation.ORPHAN) {
            objects.dependents(uid).forEach(place -> abandon(place, uid));
        } else if (propagation == Propagation.FOREGROUND
                && !objects.dependents(uid).isEmpty()) {
            meta.addFinalizer(FOREGROUND);
            timeline.soon(() -> objects.dependents(uid).forEach(this::delete));
        }
        if (contents.isEmpty() && meta.finalizers().isEmpty()) {
            remove(resource, object);
            return object;
        }
        if (!meta.deleting()) {
            mark(resource, marked);
            objects.put(resource.groupKind(), marked);
        }
        timeline.soon(() -> contents(resource, object).forEach(this::delete));
        return marked;
    }

    /// Whether nothing holds back an object that is being deleted.
    static boolean released(ObjectNode object) {
        var meta = Metadata.of(object);
        return meta.deleting() && meta.finalizers().isEmpty();
    }

    /// Removes an object that nothing holds back, except what is in it.
    void remove(Resource resource, ObjectNode object) {
        if (!contents(resource, object).isEmpty()) {
            return;
        }
        objects.remove(resource.groupKind(), Key.of(object));
        if (resource.groupKind().equals(GroupKind.DEFINITION)) {
            resources.remove(Definitions.resource(object).groupKind());
        }
        var meta = Metadata.of(object);
        timeline.soon(() -> {
            objects.dependents(meta.uid()).forEach(this::collect);
            meta.owners().forEach(this::releaseOwner);
            releaseNamespace(meta.namespace());
            resource.definition().ifPresent(this::releaseDefinition);
        });
    }

    /// Collects an object whose owners are all gone.
    void collectIfOrphaned(Resource resource, ObjectNode object) {
        if (orphaned(object)) {
            timeline.soon(() -> collect(new Place(resource.groupKind(), Key.of(object))));
        }
    }

    private void collect(Place place) {
        objects.find(place.kind(), place.key()).filter(this::orphaned).ifPresent(_ -> delete(place));
    }

    private boolean orphaned(ObjectNode object) {
        var owners = Metadata.of(object).owners();
        return !owners.isEmpty()
                && owners.stream().noneMatch(uid -> objects.owner(uid).isPresent());
    }

    private void delete(Place place) {
        objects.find(place.kind(), place.key())
                .filter(object -> !Metadata.of(object).deleting())
                .ifPresent(object -> delete(resources.require(place.kind()), object, Propagation.BACKGROUND));
    }

    private void abandon(Place place, String uid) {
        objects.find(place.kind(), place.key()).ifPresent(dependent -> {
            var free = dependent.deepCopy();
            Metadata.of(free).removeOwner(uid);
            objects.put(place.kind(), free);
        });
    }

    private void mark(Resource resource, ObjectNode object) {
        var meta = Metadata.of(object).node();
        meta.put("deletionTimestamp", Metadata.time(timeline.now())).put("deletionGracePeriodSeconds", 0);
        if (meta.has("generation")) {
            meta.put("generation", meta.path("generation").asLong() + 1);
        }
        if (resource.groupKind().equals(GroupKind.NAMESPACE)) {
            object.withObject("/status").put("phase", "Terminating");
        }
    }

    private List<Place> contents(Resource resource, ObjectNode object) {
        if (resource.groupKind().equals(GroupKind.NAMESPACE)) {
            var name = Metadata.of(object).name();
            return objects.places()
                    .filter(place -> place.key().namespace().equals(name))
                    .toList();
        }
        if (resource.groupKind().equals(GroupKind.DEFINITION)) {
            var kind = Definitions.resource(object).groupKind();
            return objects.places().filter(place -> place.kind().equals(kind)).toList();
        }
        return List.of();
    }

    private void releaseNamespace(String name) {
        objects.find(GroupKind.NAMESPACE, new Key("", name))
                .ifPresent(namespace -> removeIfReleased(GroupKind.NAMESPACE, namespace));
    }

    private void releaseDefinition(ObjectNode definition) {
        objects.find(GroupKind.DEFINITION, Key.of(definition))
                .ifPresent(present -> removeIfReleased(GroupKind.DEFINITION, present));
    }

    private void removeIfReleased(GroupKind kind, ObjectNode object) {
        if (released(object)) {
            remove(resources.require(kind), object);
        }
    }

    private void releaseOwner(String uid) {
        objects.owner(uid)
                .filter(_ -> objects.dependents(uid).isEmpty())
                .flatMap(place -> objects.find(place.kind(), place.key()))
                .filter(owner -> Metadata.of(owner).finalizers().contains(FOREGROUND))
                .ifPresent(this::endForeground);
    }

    private void endForeground(ObjectNode owner) {
        var resource = resources.require(GroupKind.of(Kind.of(owner)));
        var free = owner.deepCopy();
        Metadata.of(free).removeFinalizer(FOREGROUND);
        objects.put(resource.groupKind(), free);
        if (released(free)) {
            remove(resource, free);
        }
    }
}
