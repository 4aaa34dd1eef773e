package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// The conditions in an object's status; a transition time changes with the status only.
record Conditions(ObjectNode status, String now) {

    Conditions set(String type, boolean value, String reason, String message) {
        var condition = entry(type);
        var text = value ? "True" : "False";
        if (!condition.path("status").asText().equals(text)) {
            condition.put("status", text).put("lastTransitionTime", now);
        }
        put(condition, "reason", reason);
        put(condition, "message", message);
        return this;
    }

    /// Also says when it was looked at last.
    Conditions setAndStamp(String field, String type, boolean value, String reason, String message) {
        var before = entry(type).deepCopy();
        set(type, value, reason, message);
        var condition = entry(type);
        if (!condition.has(field) || !condition.equals(before)) {
            condition.put(field, now);
        }
        return this;
    }

    static boolean isTrue(JsonNode object, String type) {
        return find(object.path("status"), type)
                .filter(condition -> condition.path("status").asText().equals("True"))
                .isPresent();
    }

    private static Optional<JsonNode> find(JsonNode status, String type) {
        return Fields.elements(status.path("conditions"))
                .filter(condition -> condition.path("type").asText().equals(type))
                .findFirst();
    }

    private ObjectNode entry(String type) {
        return find(status, type)
                .map(ObjectNode.class::cast)
                .orElseGet(() -> status.withArray("/conditions").addObject().put("type", type));
    }

    private static void put(ObjectNode condition, String field, String text) {
        if (!text.isEmpty()) {
            condition.put(field, text);
        } else {
            condition.remove(field);
        }
    }
}
