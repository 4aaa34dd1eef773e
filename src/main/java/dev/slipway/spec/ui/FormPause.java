package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.SpecDraft;

/// Why a form cannot be filled in: the text beside it cannot be read.
final class FormPause {

    private FormPause() {}

    /// Empty when it can.
    static String words(SpecDraft draft) {
        return draft.file().findings().stream()
                .filter(Finding::blocks)
                .findFirst()
                .map(finding -> Texts.of("wizard.paused", line(finding), Texts.what(finding)))
                .orElse("");
    }

    private static int line(Finding finding) {
        return finding.place() instanceof Place.InDocument place ? place.line() : 1;
    }
}
