package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.SpecDraft;

/// What is said above the text of a draft: why the form waits for it, or what the text is.
final class FormPause {

    private FormPause() {}

    static String words(SpecDraft draft) {
        return draft.file().findings().stream()
                .filter(Finding::blocks)
                .findFirst()
                .map(finding -> Texts.of("wizard.paused", line(finding), Texts.what(finding)))
                .orElse(Texts.of("wizard.text.sentence"));
    }

    private static int line(Finding finding) {
        return finding.place() instanceof Place.InDocument place ? place.line() : 1;
    }
}
