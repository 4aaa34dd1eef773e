package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Attention;
import dev.slipway.fx.part.Status;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is said of something that needs attention, at a moment.
record AttentionWords(Status status, String what, String why, String when, String action) {

    static AttentionWords of(Attention attention, Instant now) {
        var key = "fleet.attention."
                + attention.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new AttentionWords(
                attention.kind().failed() ? Status.FAILED : Status.WARNING,
                Texts.of(key, attention.about(), attention.cluster()),
                why(key, attention, now),
                attention.since().map(since -> Moments.text(since, now)).orElse(""),
                Texts.of(key + ".action"));
    }

    private static String why(String key, Attention attention, Instant now) {
        var words = attention.words();
        return switch (attention.kind()) {
            case NODE_SILENT, NODE_NOT_READY -> node(key, attention, now);
            case RUN_HELD, MACHINE_FAILED ->
                words.stream()
                        .limit(2)
                        .filter(word -> !word.isEmpty())
                        .map(AttentionWords::sentence)
                        .collect(Collectors.joining(" "));
            case RUN_INTERRUPTED, MACHINE_SLOW, BMC_SILENT, CLUSTER_UNREACHABLE, CONDITION, NO_SPARE ->
                Texts.of(key + ".why", words.toArray());
        };
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    // How long, what the BMC says, and when the machine is replaced if nobody does anything.
    private static String node(String key, Attention attention, Instant now) {
        var words = attention.words();
        var age = attention.since().map(since -> Moments.age(since, now)).orElse("");
        var power = Texts.of(
                "fleet.attention.power." + Objects.requireNonNull(words.get(1)).toLowerCase(Locale.ROOT));
        var text = Texts.of(key + ".why", age, power);
        return words.get(2).isEmpty()
                ? text
                : text + " " + Texts.of("fleet.attention.replaced", Moments.left(Instant.parse(words.get(2)), now));
    }
}
