package dev.slipway.spec.rules;

/// Text as Go prints it.
final class GoText {

    private GoText() {}

    /// `%q`
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
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
