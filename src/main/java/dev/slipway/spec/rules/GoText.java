package dev.slipway.spec.rules;

import dev.slipway.spec.Field;
import java.util.stream.Collectors;

/// Text as Go prints it.
final class GoText {

    private GoText() {}

    /// `%q`
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    /// `%v` of a map of texts
    static String map(Field map) {
        return map.keys().stream()
                .sorted()
                .map(key -> key + ":" + map.at(key).text())
                .collect(Collectors.joining(" ", "map[", "]"));
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> point < 0x20 || point == 0x7f ? "\\x%02x".formatted(point) : Character.toString(point);
        };
    }
}
