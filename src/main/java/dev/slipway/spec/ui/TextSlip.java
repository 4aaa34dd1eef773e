package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.EditorMark;
import dev.slipway.fx.part.Status;
import dev.slipway.spec.writing.TextFix;
import java.util.Map;
import java.util.Optional;

/// Something wrong in a text: what, why, what to do, and the line it stands in, where one is to blame.
record TextSlip(Optional<Integer> line, boolean blocks, String what, String why, Optional<TextFix> fix) {

    /// The mark of a finding that stands in the text.
    static Optional<EditorMark> mark(Finding finding) {
        return finding.place() instanceof Place.InDocument place
                ? Optional.of(new EditorMark(
                        place.line(),
                        place.column(),
                        0,
                        finding.blocks() ? Status.FAILED : Status.WARNING,
                        Texts.what(finding)))
                : Optional.empty();
    }

    static TextSlip of(Finding finding, Map<Finding, TextFix> fixes) {
        var line = finding.place() instanceof Place.InDocument place
                ? Optional.of(place.line())
                : Optional.<Integer>empty();
        var what = Texts.what(finding);
        return new TextSlip(
                line,
                finding.blocks(),
                line.map(number -> Texts.of("wizard.text.slip", number, what)).orElse(what),
                Texts.why(finding) + " " + Texts.remedy(finding),
                Optional.ofNullable(fixes.get(finding)));
    }
}
