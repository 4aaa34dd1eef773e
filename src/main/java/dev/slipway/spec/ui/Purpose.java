package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a cluster is for. The first two are written the same way; they differ in what refers to them.
enum Purpose {
    STANDALONE,
    MANAGEMENT,
    WORKLOAD;

    String title() {
        return Texts.of("wizard.purpose." + word());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
