package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who wrote which field last: the entries of `metadata.managedFields`.
final class ManagedFields {

    /// What of the metadata only the server writes.
    static final List<String> SERVER_SIDE =
            List.of("uid", "creationTimestamp", "generation", "deletionTimestamp", "deletionGracePeriodSeconds");

    private static final String FIELD = "managedFields";

    private final ListKeys keys;
    private final List<Entry> entries = new ArrayList<>();

    /// What one manager owns, by updates or by applying.
    record Entry(
            String manager, String operation, String subresource, String apiVersion, String time, FieldSet fields) {

        boolean by(String manager, String operation, String subresource) {
            return this.manager.equals(manager)
                    && this.operation.equals(operation)
                    && this.subresource.equals(subresource);
        }

        Entry with(FieldSet other) {
            return new Entry(manager, operation, subresource, apiVersion, time, other);
        }
    }

    private ManagedFields(ListKeys keys) {
        this.keys = keys;
    }

    static ManagedFields of(ObjectNode object, ListKeys keys) {
        var fields = new ManagedFields(keys);
        for (var entry : object.path("metadata").path(FIELD)) {
            fields.entries.add(new Entry(
                    entry.path("manager").asText(),
                    entry.path("operation").asText(),
                    entry.path("subresource").asText(),
                    entry.path("apiVersion").asText(),
                    entry.path("time").asText(),
                    new FieldSet((ObjectNode) entry.path("fieldsV1"))));
        }
        return fields;
    }

    /// Attributes all of a new object to its manager.
    void created(ObjectNode object, Origin origin, String now) {
        if (!origin.manager().isEmpty()) {
            put(new Entry(origin.manager(), "Update", "", apiVersion(object), now, FieldSet.of(object, keys)));
            writeTo(object);
        }
    }

    /// Attributes what an update has changed to its manager, and takes it from all others.
    void updated(ObjectNode before, ObjectNode after, Part part, Origin origin, String now) {
        if (origin.manager().isEmpty()) {
            return;
        }
        var changed = changed(before, after);
        takeFromAll(changed);
        takeFromAll(FieldSet.of(before, keys).minus(FieldSet.of(after, keys)));
        if (!changed.isEmpty()) {
            var subresource = part == Part.STATUS ? "status" : "";
            var own = find(origin.manager(), "Update", subresource)
                    .map(entry -> entry.fields().union(changed))
                    .orElse(changed);
            put(new Entry(origin.manager(), "Update", subresource, apiVersion(after), now, own));
        }
        writeTo(after);
    }

    /// What the client does not mention is kept; an empty list forgets all managers.
    static void keep(Metadata meta, ObjectNode current) {
        var sent = meta.node().path(FIELD);
        if (sent.isMissingNode() || sent.isNull()) {
            meta.keep(FIELD, current.path("metadata"));
        } else if (sent.path(0).isEmpty()) {
            meta.node().remove(FIELD);
        }
    }

    Optional<Entry> find(String manager, String operation, String subresource) {
        return entries.stream()
                .filter(entry -> entry.by(manager, operation, subresource))
                .findFirst();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void put(Entry entry) {
        for (var at = 0; at < entries.size(); at++) {
            if (entries.get(at).by(entry.manager(), entry.operation(), entry.subresource())) {
                entries.set(at, entry);
                return;
            }
        }
        entries.add(entry);
    }

    void takeFromAll(FieldSet taken) {
        if (!taken.isEmpty()) {
            entries.replaceAll(entry -> entry.with(entry.fields().minus(taken)));
        }
    }

    void writeTo(ObjectNode object) {
        entries.removeIf(entry -> entry.fields().isEmpty());
        var meta = Metadata.of(object).node();
        meta.remove(FIELD);
        if (!entries.isEmpty()) {
            var array = meta.putArray(FIELD);
            entries.forEach(entry -> write(array, entry));
        }
    }

    private FieldSet changed(ObjectNode before, ObjectNode after) {
        return FieldSet.of(FieldPath.leaves(FieldSet.of(after, keys)).stream()
                .filter(leaf -> changed(leaf, before, after))
                .toList());
    }

    // An element of a list is there or not; its own fields are compared by themselves.
    private static boolean changed(FieldPath leaf, ObjectNode before, ObjectNode after) {
        var old = leaf.in(before);
        return leaf.isElement() ? old.isMissingNode() : !old.equals(leaf.in(after));
    }

    private static String apiVersion(ObjectNode object) {
        return object.path("apiVersion").asText();
    }

    private static void write(ArrayNode array, Entry entry) {
        var node = array.addObject()
                .put("manager", entry.manager())
                .put("operation", entry.operation())
                .put("apiVersion", entry.apiVersion())
                .put("time", entry.time())
                .put("fieldsType", "FieldsV1");
        node.set("fieldsV1", entry.fields().tree());
        if (!entry.subresource().isEmpty()) {
            node.put("subresource", entry.subresource());
        }
    }
}
