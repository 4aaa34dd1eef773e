package dev.slipway.spec.writing;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Likeness;
import dev.slipway.finding.Place;
import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.SpecFile;
import java.util.Optional;
import java.util.regex.Pattern;

/// What would mend one finding of a specification: other letters in the place of some. `start` and `end` are offsets in
/// the text.
public record TextFix(int start, int end, String letters) {

    private static final Pattern WORD = Pattern.compile("[\\w./-]+");

    /// The fix for a finding, if one is obvious.
    public static Optional<TextFix> of(Finding finding, SpecFile file) {
        return finding.place() instanceof Place.InDocument place && place.file().equals(file.path())
                ? at(finding, place, file)
                        .filter(fix -> fix.end() <= file.text().length())
                : Optional.empty();
    }

    /// The text once it is mended.
    public String applied(String text) {
        return text.substring(0, start) + letters + text.substring(end);
    }

    private static Optional<TextFix> at(Finding finding, Place.InDocument place, SpecFile file) {
        return switch (finding.id()) {
            case "spec.unknown-field", "spec.ignored-field" -> key(place, file);
            case "spec.version-unquoted" -> word(place, file).map(TextFix::quoted);
            case "spec.wrong-type" ->
                finding.arguments().getLast().equals("string")
                        ? word(place, file).map(TextFix::quoted)
                        : Optional.empty();
            case "spec.control-plane-even" -> word(place, file).flatMap(TextFix::oneMore);
            default -> Optional.empty();
        };
    }

    // A field nobody knows is probably a known one that is not there.
    private static Optional<TextFix> key(Place.InDocument place, SpecFile file) {
        var document = file.documentAt(place.line()).orElseThrow();
        var dot = place.path().lastIndexOf('.');
        var owner = dot < 0 ? "" : place.path().substring(0, dot);
        var there = (owner.isEmpty() ? document.root() : document.root().below(owner)).keys();
        return word(place, file)
                .flatMap(word -> Likeness.nearest(
                                word.letters(),
                                Facts.known().below(document.kind(), owner).stream()
                                        .map(FieldFact::name)
                                        .filter(name -> !there.contains(name)))
                        .map(word::with));
    }

    /// The word at a place, as it is.
    private static Optional<TextFix> word(Place.InDocument place, SpecFile file) {
        var text = file.text();
        var start = 0;
        for (var line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        var word = WORD.matcher(text).region(Math.min(text.length(), start + place.column() - 1), text.length());
        return word.lookingAt() ? Optional.of(new TextFix(word.start(), word.end(), word.group())) : Optional.empty();
    }

    private TextFix with(String other) {
        return new TextFix(start, end, other);
    }

    private TextFix quoted() {
        return with('"' + letters + '"');
    }

    private Optional<TextFix> oneMore() {
        return letters.matches("\\d{1,3}")
                ? Optional.of(with(String.valueOf(Integer.parseInt(letters) + 1)))
                : Optional.empty();
    }
}
