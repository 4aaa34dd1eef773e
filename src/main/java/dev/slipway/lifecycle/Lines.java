package dev.slipway.lifecycle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines as EKS Anywhere's logger forms them: a message, and pairs as JSON behind a tab.
public final class Lines {

    private Lines() {}

    /// `pairs` are keys and values in turn.
    public static String of(String message, Object... pairs) {
        var tail = IntStream.range(0, pairs.length / 2)
                .mapToObj(index -> quoted(pairs[2 * index]) + ": " + value(pairs[2 * index + 1]))
                .collect(Collectors.joining(", ", "{", "}"));
        return message + "\t" + tail;
    }

    private static String value(Object value) {
        return value instanceof Number number ? number.toString() : quoted(value);
    }

    private static String quoted(Object value) {
        return JsonNodeFactory.instance.textNode(value.toString()).toString();
    }
}
