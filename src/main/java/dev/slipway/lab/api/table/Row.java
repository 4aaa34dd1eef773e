package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// An object about to be printed at a moment.
record Row(ObjectNode object, Instant now) {

    /// At a JSON pointer.
    JsonNode at(String pointer) {
        return object.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    String text(String pointer, String otherwise) {
        var text = text(pointer);
        return text.isEmpty() ? otherwise : text;
    }

    String orNone(String pointer) {
        return text(pointer, "<none>");
    }

    Stream<JsonNode> all(String pointer) {
        return stream(at(pointer));
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    String name() {
        return text("/metadata/name");
    }

    String age() {
        return age("/metadata/creationTimestamp");
    }

    /// How long ago the time at `pointer` was.
    String age(String pointer) {
        return since(text(pointer));
    }

    String since(String time) {
        try {
            return Ages.human(Duration.between(Instant.parse(time), now));
        } catch (DateTimeParseException _) {
            return "<unknown>";
        }
    }

    /// `a=b,c=d`, or `<none>`.
    static String pairs(JsonNode map) {
        var pairs = map.properties().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().asText())
                .sorted()
                .collect(Collectors.joining(","));
        return pairs.isEmpty() ? "<none>" : pairs;
    }

    static String joined(List<String> words) {
        return words.isEmpty() ? "<none>" : String.join(",", words);
    }
}
