package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A Kubernetes label selector.
record LabelSelector(JsonNode selector) {

    boolean matches(ObjectNode object) {
        var labels = object.path("metadata").path("labels");
        return selector.path("matchLabels").properties().stream()
                        .allMatch(wanted -> labels.path(wanted.getKey()).equals(wanted.getValue()))
                && Json.elements(selector.path("matchExpressions")).allMatch(each -> holds(each, labels));
    }

    private static boolean holds(JsonNode expression, JsonNode labels) {
        var key = expression.path("key").asText();
        var listed = Json.elements(expression.path("values")).anyMatch(labels.path(key)::equals);
        return switch (expression.path("operator").asText()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> labels.has(key);
            case "DoesNotExist" -> !labels.has(key);
            default -> false;
        };
    }
}
