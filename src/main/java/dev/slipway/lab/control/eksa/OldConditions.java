package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.capi.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Conditions of the older form, with a severity, in an object's status.
final class OldConditions {

    private OldConditions() {}

    /// A condition; the severity, reason and message are empty when it is true.
    record Entry(String type, boolean holds, String severity, String reason, String message) {

        static Entry yes(String type) {
            return new Entry(type, true, "", "", "");
        }

        static Entry info(String type, String reason, String message) {
            return new Entry(type, false, "Info", reason, message);
        }

        static Entry warning(String type, String reason, String message) {
            return new Entry(type, false, "Warning", reason, message);
        }

        static Entry error(String type, String reason, String message) {
            return new Entry(type, false, "Error", reason, message);
        }

        Entry with(String newType) {
            return new Entry(newType, holds, severity, reason, message);
        }
    }

    static boolean isTrue(JsonNode object, String type) {
        return of(object, type).filter(Entry::holds).isPresent();
    }

    static Optional<Entry> of(JsonNode object, String type) {
        return raw(object, type)
                .map(node -> new Entry(
                        type,
                        node.path("status").asText().equals("True"),
                        node.path("severity").asText(),
                        node.path("reason").asText(),
                        node.path("message").asText()));
    }

    static void put(ObjectNode object, Instant now, Entry entry) {
        var node = Json.of("type", entry.type(), "status", entry.holds() ? "True" : "False");
        text(node, "severity", entry.severity());
        text(node, "reason", entry.reason());
        text(node, "message", entry.message());
        var before = of(object, entry.type());
        var since = before.equals(Optional.of(entry))
                ? raw(object, entry.type())
                        .orElseThrow()
                        .path("lastTransitionTime")
                        .asText()
                : Metadata.time(now);
        node.put("lastTransitionTime", since);
        replace(object, node);
    }

    /// Draws `Ready` from conditions in order of importance: the first that does not hold speaks.
    static Entry summary(JsonNode object, List<String> types) {
        return types.stream()
                .flatMap(type -> of(object, type).stream())
                .filter(entry -> !entry.holds())
                .findFirst()
                .map(entry -> entry.with("Ready"))
                .orElse(Entry.yes("Ready"));
    }

    private static void text(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    // `Ready` comes first, the others by name, as Cluster API sorts them.
    private static void replace(ObjectNode object, ObjectNode node) {
        var others = object.at("/status/conditions")
                .valueStream()
                .filter(present -> !present.path("type").equals(node.path("type")));
        var sorted = Stream.concat(others, Stream.of(node))
                .sorted(Comparator.comparing(
                                (JsonNode each) -> !each.path("type").asText().equals("Ready"))
                        .thenComparing(each -> each.path("type").asText()))
                .toArray();
        object.withObject("/status").set("conditions", Json.list(sorted));
    }

    private static Optional<JsonNode> raw(JsonNode object, String type) {
        return object.at("/status/conditions")
                .valueStream()
                .filter(node -> node.path("type").asText().equals(type))
                .findFirst();
    }
}
