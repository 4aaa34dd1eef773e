package dev.slipway.spec.writing;

import dev.slipway.diff.SameEnds;
import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.spec.SpecFile;
import java.util.Optional;

/// What would mend one finding of a specification: other letters in the place of some, and what its button says.
/// `start` is an offset in the text.
public record TextFix(int start, String was, String letters, String words) {

    /// The fix for a finding, if one is obvious.
    public static Optional<TextFix> of(Finding finding, SpecFile file) {
        return finding.place() instanceof Place.InDocument place && place.file().equals(file.path())
                ? Cures.of(new Broken(finding, place, file)).filter(fix -> fix.fits(file.text()))
                : Optional.empty();
    }

    /// What differs between a text and the text once it is mended.
    static TextFix between(SpecFile before, SpecFile after, String words) {
        var old = before.text();
        var now = after.text();
        var same = SameEnds.of(old, now);
        return new TextFix(
                same.head(),
                old.substring(same.head(), old.length() - same.tail()),
                now.substring(same.head(), now.length() - same.tail()),
                words);
    }

    /// The text once it is mended; as it is if it has changed at this place meanwhile.
    public String applied(String text) {
        return fits(text) ? text.substring(0, start) + letters + text.substring(start + was.length()) : text;
    }

    private boolean fits(String text) {
        return text.startsWith(was, start);
    }
}
