package dev.slipway.cli;

import dev.slipway.finding.Place;
import dev.slipway.finding.Severity;
import dev.slipway.finding.Texts;
import dev.slipway.spec.rules.Judged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings as lines of text, each with its place first, so that an editor can jump there; files are named from
/// `folder`.
record FindingsText(List<Judged> judged, Path folder) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var one : judged) {
            var finding = one.finding();
            lines.add(where(finding.place()) + ": " + weight(finding.severity()) + ": " + Texts.what(finding));
            lines.add("    " + Texts.of("validate.why", Texts.why(finding)));
            lines.add("    " + Texts.of("validate.remedy", Texts.remedy(finding)));
            var key = one.first() ? "validate.upstream-first" : "validate.upstream";
            finding.upstream().ifPresent(text -> lines.add("    " + Texts.of(key, text)));
        }
        lines.add(summary());
        return lines;
    }

    String summary() {
        var errors = judged.stream().filter(one -> one.finding().blocks()).count();
        return Texts.of("validate.summary", errors, judged.size() - errors);
    }

    private static String weight(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private String where(Place place) {
        return switch (place) {
            case Place.InDocument at ->
                name(at.file()) + ":" + at.line() + ":" + at.column()
                        + (at.path().isEmpty() ? "" : ": " + at.path());
            case Place.InTable at ->
                name(at.file()) + ":" + at.row() + (at.column().isEmpty() ? "" : ": " + at.column());
            case Place.InFile at -> name(at.file());
            case Place.Named at -> at.name();
        };
    }

    private String name(Path file) {
        return (file.startsWith(folder) ? folder.relativize(file) : file).toString();
    }
}
