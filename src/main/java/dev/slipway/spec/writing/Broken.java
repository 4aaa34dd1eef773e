package dev.slipway.spec.writing;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Likeness;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A finding of a specification at its place, and the edits that could mend it.
record Broken(Finding finding, Place.InDocument place, SpecFile file) {

    private static final Pattern WORD = Pattern.compile("[\\w./-]+");

    SpecDocument document() {
        return file.documentAt(place.line()).orElseThrow();
    }

    String path() {
        return place.path();
    }

    /// The path of what it is part of; empty for the document itself.
    String owner() {
        var dot = path().lastIndexOf('.');
        return dot < 0 ? "" : path().substring(0, dot);
    }

    String beside(String key) {
        return owner().isEmpty() ? key : owner() + "." + key;
    }

    Field field(String path) {
        return path.isEmpty() ? document().root() : document().root().below(path);
    }

    Field value() {
        return field(path());
    }

    /// Its document in an edited file.
    SpecDocument in(SpecFile edited) {
        return edited.documents().get(document().position());
    }

    boolean onDocker() {
        return ClusterParts.provider(file) == Provider.DOCKER;
    }

    String argument(int index) {
        return finding.arguments().get(index);
    }

    Optional<TextFix> write(String path, String value) {
        return value.equals(field(path).text())
                ? Optional.empty()
                : Optional.of(TextFix.between(file, file.with(document(), path, value), written(said(path, value))));
    }

    // Where nothing is written yet, the value alone would not say what for.
    private String said(String path, String value) {
        return field(path).present() && path.equals(path())
                ? value
                : path.substring(path.lastIndexOf('.') + 1) + ": " + value;
    }

    Optional<TextFix> writeNearest(String path, Stream<String> words) {
        return Likeness.nearest(field(path).text(), words).flatMap(word -> write(path, word));
    }

    Optional<TextFix> remove(String path) {
        var key = path.substring(path.lastIndexOf('.') + 1);
        return field(path).present()
                ? Optional.of(TextFix.between(file, file.without(document(), path), Texts.of("spec.fix.remove", key)))
                : Optional.empty();
    }

    /// Other letters for the word at the place.
    Optional<TextFix> instead(String letters) {
        return word().map(word -> new TextFix(start(), word, letters, written(letters)));
    }

    /// The word that begins at the place; empty where none does.
    Optional<String> word() {
        var text = file.text();
        var word = WORD.matcher(text).region(Math.min(text.length(), start()), text.length());
        return word.lookingAt() ? Optional.of(word.group()) : Optional.empty();
    }

    /// Where the place is in the text.
    int start() {
        return line(place.line()) + place.column() - 1;
    }

    /// Where a line begins in the text.
    int line(int number) {
        var start = 0;
        for (var line = 1; line < number; line++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        return start;
    }

    /// How the lines of the text end.
    String lineEnd() {
        return file.text().contains("\r\n") ? "\r\n" : "\n";
    }

    static String written(String letters) {
        return Texts.of("spec.fix.write", letters);
    }
}
