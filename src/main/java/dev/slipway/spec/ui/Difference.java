package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;

/// What is known of a difference between a text and another.
sealed interface Difference {

    /// The other text is being read; `sentence` says where, without a full stop.
    record Reading(String sentence) implements Difference {}

    /// Both texts, and what the other one is.
    record Beside(String title, String before, String now) implements Difference {}

    /// There is no other text: what is missing, and why.
    record Nothing(String what, String why) implements Difference {}

    /// The other text could not be had: what, and why.
    record Failed(String what, String why) implements Difference {}

    static Difference nothing(String key, Object... arguments) {
        return new Nothing(Texts.of(key, arguments), Texts.of(key + ".why", arguments));
    }
}
