package dev.slipway.bench;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.inventory.Arrivals;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.BmcLogin;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.HardwareManifests;
import dev.slipway.inventory.SheetReading;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecDifference;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.NamedChecks;
import dev.slipway.spec.rules.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One damaged text judged: whether it is refused, and what is wrong with the judgement itself.
public record Trial(boolean invalid, Optional<String> complaint) {

    private static final Path SPEC = Path.of("mutant.yaml");
    private static final Path CSV = Path.of("mutant.csv");

    public static Trial ofSpec(String text) {
        try {
            var file = SpecFile.of(SPEC, text);
            var findings = Validation.of(file, Map.of());
            alone(file);
            var unread = ClusterSpec.load(file).spec().isEmpty();
            var told = findings.stream().anyMatch(Finding::blocks);
            return new Trial(
                    told, unread && !told ? Optional.of("unreadable, and no word of it") : complaint(text, findings));
        } catch (RuntimeException | StackOverflowError thrown) {
            return new Trial(true, Optional.of(thrown(thrown)));
        }
    }

    public static Trial ofCsv(String text) {
        try {
            var reading = HardwareCsv.reader(BmcLogin.REQUIRED).read(CSV, text);
            HardwareManifests.yaml(reading.machines());
            imported(text);
            return new Trial(reading.blocks(), complaint(text, reading.findings()));
        } catch (RuntimeException | StackOverflowError thrown) {
            return new Trial(true, Optional.of(thrown(thrown)));
        }
    }

    // Each document by itself, and against another specification.
    private static void alone(SpecFile file) {
        for (var kind :
                file.documents().stream().map(SpecDocument::kind).distinct().toList()) {
            NamedChecks.asked("datacenter:" + kind, file, Map.of());
        }
        var half = SpecFile.of(SPEC, file.text().substring(0, file.text().length() / 2));
        SpecDifference.between(half, file);
    }

    private static void imported(String text) {
        if (SheetReading.lenient(CSV, text) instanceof SheetReading.Sound(var sheet)) {
            var both = sheet.importing(sheet);
            Assessment.of(both, List.of(), Set.of());
            Arrivals.of(both);
            both.csv();
        }
    }

    private static String thrown(Throwable thrown) {
        var trace = thrown.getStackTrace();
        return thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Optional<String> complaint(String text, List<Finding> findings) {
        var lines = text.split("\n", -1).length;
        return findings.stream()
                .filter(finding -> !located(finding, lines) || !worded(finding))
                .map(finding -> "without place or words: " + finding.id() + " " + finding.place())
                .findFirst();
    }

    private static boolean located(Finding finding, int lines) {
        return switch (finding.place()) {
            case Place.InDocument at -> at.line() >= 1 && at.line() <= lines && at.column() >= 1;
            case Place.InTable at -> at.row() >= 1 && at.row() <= lines;
            case Place.InFile _ -> true;
            case Place.Named _ -> false;
        };
    }

    private static boolean worded(Finding finding) {
        return !Texts.what(finding).isBlank()
                && !Texts.why(finding).isBlank()
                && !Texts.remedy(finding).isBlank();
    }
}
