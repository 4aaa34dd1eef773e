package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.capi.Condition.Truth;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The conditions in an object's status.
final class Conditions {

    private Conditions() {}

    static Optional<Condition> of(JsonNode object, String type) {
        return raw(object, type)
                .map(node -> new Condition(
                        type,
                        Truth.of(node.path("status").asText()),
                        node.path("reason").asText(),
                        node.path("message").asText()));
    }

    static boolean isTrue(JsonNode object, String type) {
        return of(object, type).filter(Condition::isTrue).isPresent();
    }

    static Instant since(JsonNode object, String type, Instant otherwise) {
        return raw(object, type)
                .map(node -> Instant.parse(node.path("lastTransitionTime").asText()))
                .orElse(otherwise);
    }

    /// Puts conditions into the status; the time of the last transition changes only with the status itself.
    static void put(ObjectNode object, Instant now, Condition... conditions) {
        for (var condition : conditions) {
            put(object, now, condition);
        }
    }

    static void remove(ObjectNode object, String type) {
        object.withObject("/status")
                .set(
                        "conditions",
                        Json.list(object.at("/status/conditions")
                                .valueStream()
                                .filter(node -> !node.path("type").asText().equals(type))
                                .toArray()));
    }

    private static void put(ObjectNode object, Instant now, Condition condition) {
        var present = raw(object, condition.type());
        var since = present.filter(node ->
                        node.path("status").asText().equals(condition.status().text()))
                .map(node -> node.path("lastTransitionTime").asText())
                .orElse(now.truncatedTo(ChronoUnit.SECONDS).toString());
        var node = Json.of(
                "lastTransitionTime",
                since,
                "message",
                condition.message(),
                "observedGeneration",
                Meta.generation(object),
                "reason",
                condition.reason(),
                "status",
                condition.status().text(),
                "type",
                condition.type());
        present.ifPresentOrElse(
                old -> {
                    old.removeAll();
                    old.setAll(node);
                },
                () -> object.withArray("/status/conditions").add(node));
    }

    private static Optional<ObjectNode> raw(JsonNode object, String type) {
        return object.at("/status/conditions")
                .valueStream()
                .filter(node -> node.path("type").asText().equals(type))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .findFirst();
    }
}
