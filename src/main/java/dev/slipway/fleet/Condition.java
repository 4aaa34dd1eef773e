package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a controller says of one side of an object, and since when.
public record Condition(String type, Truth status, String reason, String message, Optional<Instant> since) {

    /// These are well when they are not so.
    private static final Set<String> BAD_WHEN_TRUE = Set.of(
            "MemoryPressure",
            "DiskPressure",
            "PIDPressure",
            "NetworkUnavailable",
            "Paused",
            "Deleting",
            "Updating",
            "RollingOut",
            "Remediating",
            "ScalingDown",
            "ScalingUp");

    /// What is known of it.
    public enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    /// All of an object, in their order.
    public static List<Condition> of(JsonNode object) {
        return Json.elements(object.path("status").path("conditions"))
                .map(Condition::read)
                .toList();
    }

    /// Whether it is as one wants it to be.
    public boolean good() {
        return status == (BAD_WHEN_TRUE.contains(type) ? Truth.FALSE : Truth.TRUE);
    }

    /// Whether there is nothing to say about it: something bad that is not the case.
    public boolean quiet() {
        return BAD_WHEN_TRUE.contains(type) && good();
    }

    private static Condition read(JsonNode condition) {
        var status = switch (condition.path("status").asText()) {
            case "True" -> Truth.TRUE;
            case "False" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
        var since = Json.instant(condition.path("lastTransitionTime"))
                .or(() -> Json.instant(condition.path("lastUpdateTime")));
        return new Condition(
                condition.path("type").asText(),
                status,
                condition.path("reason").asText(),
                condition.path("message").asText(),
                since);
    }
}
