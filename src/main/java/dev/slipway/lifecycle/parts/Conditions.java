package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Conditions of API objects.
public final class Conditions {

    private Conditions() {}

    public static Optional<JsonNode> of(JsonNode object, String type) {
        for (var condition : object.path("status").path("conditions")) {
            if (condition.path("type").asText().equals(type)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /// Why a condition is not true, in EKS Anywhere's words; nothing when it is.
    public static Optional<String> missing(JsonNode object, String type) {
        var condition = of(object, type);
        if (condition.isEmpty()) {
            return Optional.of("cluster doesn't yet have condition " + type);
        }
        var status = condition.get().path("status").asText();
        return status.equals("True")
                ? Optional.empty()
                : Optional.of("cluster condition %s is %s: %s"
                        .formatted(type, status, condition.get().path("message").asText()));
    }
}
