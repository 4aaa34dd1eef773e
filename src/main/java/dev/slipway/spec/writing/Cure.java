package dev.slipway.spec.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/// What obviously mends a finding: what is done, and with which words; nothing for most.
record Cure(String verb, String words) {

    private static final Set<String> SPELLING = Set.of("key", "quote", "unquote", "spaces", "line", "first", "twice");

    // Read once: every finding that is shown asks.
    private static final class Once {
        private static final Properties KNOWN = read();
    }

    /// Whether it mends how a text is written and not what it says: what was meant may still be wrong.
    boolean spelling() {
        return SPELLING.contains(verb);
    }

    static Cure of(String finding) {
        var cure = Once.KNOWN.getProperty(finding, "").split(" ", 2);
        return new Cure(cure[0], cure.length > 1 ? cure[1].strip() : "");
    }

    private static Properties read() {
        var known = new Properties();
        try (var stream = Cure.class.getResourceAsStream("/spec/fixes.properties")) {
            known.load(stream);
            return known;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
