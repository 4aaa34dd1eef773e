package dev.slipway.spec.writing;

import dev.slipway.finding.Likeness;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.yaml.Yaml;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fixes of how a text is written, whatever it says.
final class Spelling {

    private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(-?\\d+|true|false)\\1");
    private static final Pattern AT_ONCE = Pattern.compile("(?m)^\\t[ \\t]*");
    private static final int MOST = 20;
    private static final Set<String> NUMBERS = Set.of("int", "int32", "int64");

    private Spelling() {}

    /// A field nobody knows is probably a known one that is not there.
    static Optional<TextFix> key(Broken broken) {
        var there = broken.field(broken.owner()).keys();
        var known = Facts.known().below(broken.document().kind(), plain(broken.owner())).stream()
                .map(FieldFact::name)
                .filter(name -> !there.contains(name));
        return broken.word().flatMap(word -> Likeness.nearest(word, known)).flatMap(broken::instead);
    }

    /// A path without the numbers of its items.
    static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    static Optional<TextFix> quoted(Broken broken) {
        return broken.word().flatMap(word -> broken.instead('"' + word + '"'));
    }

    /// No quotes around what is to be a number or a truth value.
    static Optional<TextFix> unquoted(Broken broken) {
        var wanted = broken.finding().arguments().getLast();
        var text = broken.file().text();
        var quoted = QUOTED.matcher(text).region(Math.min(text.length(), broken.start()), text.length());
        if (!quoted.lookingAt()) {
            return Optional.empty();
        }
        var word = quoted.group(2);
        var fits = word.matches("true|false") ? wanted.equals("bool") : NUMBERS.contains(wanted);
        return fits
                ? Optional.of(new TextFix(quoted.start(), quoted.group(), word, Broken.written(word)))
                : Optional.empty();
    }

    /// YAML knows no tabs before the words of a line; blanks do, where that makes the whole text readable. Behind a
    /// blank
    /// a tab may belong to a block of text: there only lines that cannot be read are changed.
    static Optional<TextFix> spaces(Broken broken) {
        var text = AT_ONCE.matcher(broken.file().text()).replaceAll(Spelling::blanks);
        var mended = SpecFile.of(broken.file().path(), text);
        for (var lines = 0; lines < MOST && !mended.findings().isEmpty(); lines++) {
            mended = further(mended);
        }
        return mended.findings().isEmpty()
                ? Optional.of(TextFix.between(broken.file(), mended, Texts.of("spec.fix.spaces")))
                : Optional.empty();
    }

    private static SpecFile further(SpecFile file) {
        var found = file.findings().getFirst();
        if (!(found.place() instanceof Place.InDocument place)) {
            return file;
        }
        var text = file.text();
        var tabs = TABS.matcher(text).region(new Broken(found, place, file).line(place.line()), text.length());
        return tabs.lookingAt()
                ? SpecFile.of(file.path(), text.substring(0, tabs.start()) + blanks(tabs) + text.substring(tabs.end()))
                : file;
    }

    private static String blanks(MatchResult tabs) {
        return tabs.group().replace("\t", "  ");
    }

    /// What follows a separator, on a line of its own.
    static Optional<TextFix> line(Broken broken) {
        var start = broken.line(broken.place().line());
        var line = broken.file().text().substring(start).lines().findFirst().orElse("");
        var rest = broken.argument(0);
        return line.startsWith("---") && line.strip().endsWith(rest)
                ? Optional.of(
                        new TextFix(start, line, "---" + broken.lineEnd() + rest, Texts.of("spec.fix.line", rest)))
                : Optional.empty();
    }

    /// A line at the head of the document.
    static Optional<TextFix> first(Broken broken, String line) {
        var first = broken.document().content().entries().getFirst().keySpan();
        return first.column() == 1
                ? Optional.of(new TextFix(
                        broken.line(first.line()),
                        "",
                        line + broken.lineEnd(),
                        Texts.of("spec.fix.add", line.substring(0, line.indexOf(':')))))
                : Optional.empty();
    }

    /// Of a key that is written several times with the same value, the last goes.
    static Optional<TextFix> twice(Broken broken) {
        var key = broken.argument(0);
        var values = broken.field(broken.owner()).value().stream()
                .flatMap(owner -> owner instanceof Yaml.Mapping mapping ? mapping.entries().stream() : Stream.empty())
                .filter(entry -> entry.key().equals(key))
                .map(entry -> entry.value() instanceof Yaml.Scalar scalar ? scalar.text() : "")
                .toList();
        return values.stream().distinct().count() == 1 && !values.getFirst().isEmpty()
                ? broken.remove(broken.path())
                : Optional.empty();
    }
}
