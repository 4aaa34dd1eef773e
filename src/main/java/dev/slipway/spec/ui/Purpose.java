package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.Locale;

/// What a cluster is for. The first two are written the same way; they differ in what refers to them.
enum Purpose {
    STANDALONE,
    MANAGEMENT,
    WORKLOAD;

    String title() {
        return Texts.of("wizard.purpose." + name().toLowerCase(Locale.ROOT));
    }
}
