package dev.slipway.spec;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/// Times as RFC 3339 has them.
final class GoTime {

    private GoTime() {}

    static boolean valid(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /// Go's objection to a text that is no such time; where one begins with a year, only the beginning of it.
    static String objection(String text) {
        var beginning = "parsing time \"" + text + "\"";
        return text.matches("(?s)[0-9]{4}.*")
                ? beginning
                : beginning + " as \"2006-01-02T15:04:05Z07:00\": cannot parse \"" + text + "\" as \"2006\"";
    }
}
