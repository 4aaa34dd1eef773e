package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Reads the fields that every Kubernetes object has.
final class Fields {

    private Fields() {}

    static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    static Optional<String> label(JsonNode object, String label) {
        return Optional.of(object.path("metadata").path("labels").path(label))
                .filter(value -> !value.isMissingNode())
                .map(JsonNode::asText);
    }

    static Optional<Instant> created(JsonNode object) {
        return time(object.path("metadata").path("creationTimestamp"));
    }

    static Optional<Instant> time(JsonNode value) {
        try {
            return value.asText().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value.asText()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The newest condition of a type: Tinkerbell appends, so a list may hold several.
    static Optional<JsonNode> condition(JsonNode object, String type) {
        return elements(object.path("status").path("conditions")).stream()
                .filter(condition -> condition.path("type").asText().equals(type))
                .max(Comparator.comparing(condition -> changed(condition).orElse(Instant.EPOCH)));
    }

    static boolean holds(JsonNode object, String type) {
        return condition(object, type)
                .filter(condition -> condition.path("status").asText().equals("True"))
                .isPresent();
    }

    /// When a condition took its status, under whichever name its kind has for that.
    static Optional<Instant> changed(JsonNode condition) {
        return time(condition.path("lastTransitionTime"))
                .or(() -> time(condition.path("time")))
                .or(() -> time(condition.path("lastUpdateTime")));
    }

    static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
