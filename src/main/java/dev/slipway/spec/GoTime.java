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
}
