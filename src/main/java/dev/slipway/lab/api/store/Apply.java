package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.clock.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Server-side apply: merges what a manager wants into what is there, and remembers that it was this manager's wish.
public final class Apply {

    private final Timeline timeline;
    private final Storage objects;
    private final Writes writes;

    /// Whether other managers' fields are taken over or defended.
    public enum Ownership {
        FORCED,
        RESPECTED
    }

    Apply(Timeline timeline, Storage objects, Writes writes) {
        this.timeline = timeline;
        this.objects = objects;
        this.writes = writes;
    }

    /// Returns what is stored after it.
    ///
    /// @throws ApiException `Conflict` when a field of another manager is respected
    public ObjectNode apply(Resource resource, ObjectNode wish, Part part, Ownership ownership, Origin origin) {
        var wanted = wish.deepCopy();
        Metadata.of(wanted).node().remove(List.of("managedFields", "creationTimestamp", "uid"));
        if (part == Part.ALL_BUT_STATUS && resource.has(Resource.Trait.STATUS)) {
            wanted.remove("status");
        }
        var current = objects.find(resource.groupKind(), Key.of(wanted));
        if (current.isEmpty()) {
            if (part == Part.STATUS) {
                throw resource.notFound(Metadata.of(wanted).name());
            }
            attribute(resource, wanted, wanted.deepCopy(), part, origin);
            return writes.create(resource, wanted, origin);
        }
        return merge(resource, current.get(), wanted, part, ownership, origin);
    }

    private ObjectNode merge(
            Resource resource, ObjectNode current, ObjectNode wanted, Part part, Ownership ownership, Origin origin) {
        var keys = ListKeys.of(resource);
        var managed = ManagedFields.of(current, keys);
        var contested = contested(managed, current, wanted, keys, part, origin);
        if (ownership == Ownership.RESPECTED && !contested.isEmpty()) {
            throw conflict(contested);
        }
        var next = current.deepCopy();
        new Merge(keys).into(next, wanted);
        removeAbandoned(managed, next, FieldSet.of(wanted, keys), part, origin);
        managed.takeFromAll(FieldSet.of(contested.stream().map(Contested::path).toList()));
        managed.writeTo(next);
        attribute(resource, next, wanted, part, origin);
        return writes.replace(resource, current, next, origin);
    }

    /// A field somebody else wants otherwise.
    private record Contested(ManagedFields.Entry owner, FieldPath path) {

        String manager() {
            var name = "\"" + owner.manager() + "\"";
            var whole = owner.subresource().isEmpty()
                    ? name
                    : "%s with subresource \"%s\"".formatted(name, owner.subresource());
            return owner.operation().equals("Update") ? whole + " using " + owner.apiVersion() : whole;
        }
    }

    private static List<Contested> contested(
            ManagedFields managed, ObjectNode current, ObjectNode wanted, ListKeys keys, Part part, Origin origin) {
        var wish = FieldSet.of(wanted, keys);
        var contested = new ArrayList<Contested>();
        for (var entry : managed.entries()) {
            if (!entry.by(origin.manager(), "Apply", subresource(part))) {
                FieldPath.leaves(entry.fields().common(wish)).stream()
                        .filter(path -> !path.in(current).equals(path.in(wanted)))
                        .filter(path -> !path.isElement())
                        .forEach(path -> contested.add(new Contested(entry, path)));
            }
        }
        return contested;
    }

    private static ApiException conflict(List<Contested> contested) {
        if (contested.size() == 1) {
            var only = contested.getFirst();
            return conflict(
                    "Apply failed with 1 conflict: conflict with %s: %s".formatted(only.manager(), only.path()));
        }
        var paths = new TreeMap<String, List<String>>();
        contested.forEach(one ->
                paths.computeIfAbsent(one.manager(), _ -> new ArrayList<>()).add("\n- " + one.path()));
        var owners = paths.entrySet().stream()
                .map(owner -> "conflicts with %s:%s".formatted(owner.getKey(), String.join("", owner.getValue())))
                .collect(Collectors.joining("\n"));
        return conflict("Apply failed with %d conflicts: %s".formatted(contested.size(), owners));
    }

    private static ApiException conflict(String message) {
        return new ApiException(409, "Conflict", message);
    }

    private static void removeAbandoned(
            ManagedFields managed, ObjectNode next, FieldSet wish, Part part, Origin origin) {
        var own = managed.find(origin.manager(), "Apply", subresource(part));
        if (own.isEmpty()) {
            return;
        }
        var abandoned = own.get().fields().minus(wish);
        for (var entry : managed.entries()) {
            if (!entry.equals(own.get())) {
                abandoned = abandoned.minus(entry.fields());
            }
        }
        // Whole elements first: without its keys an element would no longer be found.
        FieldPath.leaves(abandoned).stream()
                .sorted(Comparator.comparing(path -> !path.isElement()))
                .forEach(path -> path.removeFrom(next));
    }

    private void attribute(Resource resource, ObjectNode object, ObjectNode wanted, Part part, Origin origin) {
        var keys = ListKeys.of(resource);
        var managed = ManagedFields.of(object, keys);
        var fields = FieldSet.of(wanted, keys);
        var present = managed.find(origin.manager(), "Apply", subresource(part));
        if (present.filter(entry -> entry.fields().equals(fields)).isEmpty()) {
            managed.put(new ManagedFields.Entry(
                    origin.manager(),
                    "Apply",
                    subresource(part),
                    wanted.path("apiVersion").asText(),
                    Metadata.time(timeline.now()),
                    fields));
            managed.writeTo(object);
        }
    }

    private static String subresource(Part part) {
        return part == Part.STATUS ? "status" : "";
    }
}
