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
        var asked = new Wish(resource, wanted, part, origin);
        var current = objects.find(resource.groupKind(), Key.of(wanted));
        return current.isPresent() ? merge(asked, current.get(), ownership) : create(asked);
    }

    private ObjectNode create(Wish wish) {
        if (wish.part() == Part.STATUS) {
            throw wish.resource().notFound(Metadata.of(wish.object()).name());
        }
        var object = wish.object().deepCopy();
        attribute(object, wish);
        return writes.create(wish.resource(), object, wish.origin());
    }

    private ObjectNode merge(Wish wish, ObjectNode current, Ownership ownership) {
        var managed = ManagedFields.of(current, wish.keys());
        var contested = contested(managed, current, wish);
        if (ownership == Ownership.RESPECTED && !contested.isEmpty()) {
            throw conflict(contested);
        }
        var next = current.deepCopy();
        new Merge(wish.keys()).into(next, wish.object());
        removeAbandoned(managed, next, wish);
        managed.takeFromAll(FieldSet.of(contested.stream().map(Contested::path).toList()));
        managed.writeTo(next);
        attribute(next, wish);
        writes.complete(wish.resource(), next);
        return writes.replace(wish.resource(), current, next, wish.origin());
    }

    /// What a manager wants an object to be.
    private record Wish(Resource resource, ObjectNode object, Part part, Origin origin) {

        ListKeys keys() {
            return ListKeys.of(resource);
        }

        FieldSet fields() {
            return FieldSet.of(object, keys());
        }

        String subresource() {
            return part == Part.STATUS ? "status" : "";
        }

        boolean by(ManagedFields.Entry entry) {
            return entry.by(origin.manager(), "Apply", subresource());
        }
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

    private static List<Contested> contested(ManagedFields managed, ObjectNode current, Wish wish) {
        var contested = new ArrayList<Contested>();
        for (var entry : managed.entries()) {
            if (!wish.by(entry)) {
                FieldPath.leaves(entry.fields().common(wish.fields())).stream()
                        .filter(path -> !path.in(current).equals(path.in(wish.object())))
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

    private static void removeAbandoned(ManagedFields managed, ObjectNode next, Wish wish) {
        var own = managed.entries().stream().filter(wish::by).findFirst();
        if (own.isEmpty()) {
            return;
        }
        var abandoned = own.get().fields().minus(wish.fields());
        for (var entry : managed.entries()) {
            if (!wish.by(entry)) {
                abandoned = abandoned.minus(entry.fields());
            }
        }
        // Whole elements first: without its keys an element would no longer be found.
        FieldPath.leaves(abandoned).stream()
                .sorted(Comparator.comparing(path -> !path.isElement()))
                .forEach(path -> path.removeFrom(next));
    }

    private void attribute(ObjectNode object, Wish wish) {
        var managed = ManagedFields.of(object, wish.keys());
        var fields = wish.fields();
        if (managed.entries().stream()
                .filter(wish::by)
                .noneMatch(entry -> entry.fields().equals(fields))) {
            managed.put(new ManagedFields.Entry(
                    wish.origin().manager(),
                    "Apply",
                    wish.subresource(),
                    wish.object().path("apiVersion").asText(),
                    Metadata.time(timeline.now()),
                    fields));
            managed.writeTo(object);
        }
    }
}
