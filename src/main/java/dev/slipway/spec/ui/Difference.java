package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.Locale;
import java.util.Optional;

/// What is known of a difference between a text and another.
sealed interface Difference {

    /// The other text is being read; `sentence` says where, without a full stop.
    record Reading(String sentence) implements Difference {}

    /// Both texts, and what the other one is.
    record Beside(String title, String before, String now) implements Difference {}

    /// There is no other text: what is missing, why, and where to go for it.
    record Nothing(String what, String why, Optional<Way> way) implements Difference {}

    /// The other text could not be had: what, and why.
    record Failed(String what, String why) implements Difference {}

    /// Where what is missing can be had.
    enum Way {
        CONNECT,
        CREATE;

        String title() {
            return Texts.of("wizard.difference.way." + name().toLowerCase(Locale.ROOT));
        }
    }

    static Difference nothing(String key, Object... arguments) {
        return new Nothing(Texts.of(key, arguments), Texts.of(key + ".why", arguments), Optional.empty());
    }

    static Difference nothing(Way way, String key, Object... arguments) {
        return new Nothing(Texts.of(key, arguments), Texts.of(key + ".why", arguments), Optional.of(way));
    }
}
