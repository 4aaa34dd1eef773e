package dev.slipway.preflight;

import dev.slipway.finding.Texts;
import java.util.List;

/// A check as an operator reads it: what it is about, what is so when it passes, why that matters.
///
/// `id` is the key of its texts: `review.<id>`, `.failed` and `.why`, formatted with `words`.
public record ReviewCheck(Topic topic, String id, List<String> words, Check check) {

    public ReviewCheck {
        words = List.copyOf(words);
    }

    public static ReviewCheck of(Topic topic, String id, Check check, String... words) {
        return new ReviewCheck(topic, id, List.of(words), check);
    }

    public String title() {
        return Texts.of("review." + id, words.toArray());
    }

    /// What is so when it fails.
    public String failure() {
        return Texts.of("review." + id + ".failed", words.toArray());
    }

    public String why() {
        return Texts.of("review." + id + ".why", words.toArray());
    }
}
