package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reading API objects.
final class Json {

    private Json() {}

    static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    static String label(JsonNode object, String label) {
        return object.path("metadata").path("labels").path(label).asText();
    }

    static boolean labelled(JsonNode object, String label) {
        return object.path("metadata").path("labels").has(label);
    }

    static Optional<ObjectNode> named(List<ObjectNode> objects, String name) {
        return objects.stream().filter(object -> name(object).equals(name)).findFirst();
    }

    static Map<String, ObjectNode> byName(List<ObjectNode> objects) {
        return objects.stream().collect(Collectors.toMap(Json::name, Function.identity(), (first, _) -> first));
    }

    static Optional<Instant> created(JsonNode object) {
        return instant(object.path("metadata").path("creationTimestamp"));
    }

    static Optional<Instant> instant(JsonNode text) {
        try {
            return text.asText().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text.asText()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /// The newest condition of a type.
    static Optional<JsonNode> condition(JsonNode object, String type) {
        return elements(object.path("status").path("conditions"))
                .filter(condition -> condition.path("type").asText().equals(type))
                .reduce((_, last) -> last);
    }

    static boolean holds(JsonNode object, String type) {
        return condition(object, type)
                .filter(condition -> condition.path("status").asText().equals("True"))
                .isPresent();
    }

    static String message(JsonNode object, String type) {
        return condition(object, type)
                .map(condition -> condition.path("message").asText())
                .orElse("");
    }
}
