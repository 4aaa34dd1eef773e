package dev.slipway.preflight;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.preflight.Result.Problem;
import java.util.List;
import java.util.function.Supplier;

/// The rules of a file find nothing that blocks.
record FindingsCheck(String name, Supplier<List<Finding>> findings) implements Check {

    @Override
    public Result run() {
        return Result.of(
                findings.get().stream()
                        .filter(Finding::blocks)
                        .map(FindingsCheck::problem)
                        .toList(),
                "");
    }

    private static Problem problem(Finding finding) {
        var what = finding.upstream().orElseGet(() -> Texts.what(finding));
        return new Problem(at(finding.place()) + what, Texts.remedy(finding));
    }

    private static String at(Place place) {
        return switch (place) {
            case Place.InDocument document ->
                "%s:%d: ".formatted(document.file().getFileName(), document.line());
            case Place.InTable table -> "%s:%d: ".formatted(table.file().getFileName(), table.row());
            case Place.InFile file -> file.file().getFileName() + ": ";
            case Place.Named named -> named.name() + ": ";
        };
    }
}
