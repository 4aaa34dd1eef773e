package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// An event that Kubernetes recorded of an object.
public record Happening(Instant at, String object, String reason, String message, boolean warning, int count) {

    /// Empty for one that does not say when.
    static Optional<Happening> of(JsonNode event) {
        var object = event.path("involvedObject");
        return at(event)
                .map(at -> new Happening(
                        at,
                        object.path("name").asText(),
                        event.path("reason").asText(),
                        event.path("message").asText().strip(),
                        event.path("type").asText().equals("Warning"),
                        Math.max(1, event.path("count").asInt())));
    }

    private static Optional<Instant> at(JsonNode event) {
        return Stream.of(event.path("lastTimestamp"), event.path("eventTime"), event.path("firstTimestamp"))
                .flatMap(text -> Json.instant(text).stream())
                .max(Comparator.naturalOrder())
                .or(() -> Json.created(event));
    }
}
