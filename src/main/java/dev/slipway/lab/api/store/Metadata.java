package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The `metadata` of an object, read and written in place.
public record Metadata(ObjectNode node) {

    /// Of `object`, which gets an empty one if it has none.
    public static Metadata of(ObjectNode object) {
        return new Metadata(object.path("metadata") instanceof ObjectNode meta ? meta : object.putObject("metadata"));
    }

    /// As the API writes a time.
    public static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String name() {
        return text("name");
    }

    public String namespace() {
        return text("namespace");
    }

    public String uid() {
        return text("uid");
    }

    public String resourceVersion() {
        return text("resourceVersion");
    }

    public boolean deleting() {
        return node.hasNonNull("deletionTimestamp");
    }

    public List<String> finalizers() {
        var finalizers = new ArrayList<String>();
        node.path("finalizers").forEach(finalizer -> finalizers.add(finalizer.asText()));
        return finalizers;
    }

    /// The `uid` of every owner.
    public List<String> owners() {
        var owners = new ArrayList<String>();
        node.path("ownerReferences")
                .forEach(reference -> owners.add(reference.path("uid").asText()));
        return owners;
    }

    void addFinalizer(String finalizer) {
        if (!finalizers().contains(finalizer)) {
            (node.path("finalizers") instanceof ArrayNode array ? array : node.putArray("finalizers")).add(finalizer);
        }
    }

    void removeFinalizer(String finalizer) {
        var rest = finalizers();
        rest.remove(finalizer);
        node.remove("finalizers");
        if (!rest.isEmpty()) {
            rest.forEach(node.putArray("finalizers")::add);
        }
    }

    void removeOwner(String uid) {
        if (node.path("ownerReferences") instanceof ArrayNode references) {
            references.removeIf(reference -> reference.path("uid").asText().equals(uid));
            if (references.isEmpty()) {
                node.remove("ownerReferences");
            }
        }
    }

    /// Takes `field` over from the metadata of an earlier state.
    void keep(String field, JsonNode earlier) {
        if (earlier.hasNonNull(field)) {
            node.set(field, earlier.get(field).deepCopy());
        } else {
            node.remove(field);
        }
    }

    private String text(String field) {
        return node.path(field).asText();
    }
}
