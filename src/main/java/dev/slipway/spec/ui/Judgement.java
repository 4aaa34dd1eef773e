package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.inventory.Fit;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Reading;
import dev.slipway.preflight.Demand;
import dev.slipway.preflight.GroupFit;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.Validation;
import dev.slipway.spec.writing.Fixes;
import dev.slipway.spec.writing.TextFix;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is known about a draft at a moment: what it means, how the inventory serves it, all that is wrong and what
/// would mend it, and what there is to choose from.
record Judgement(
        SpecFile file,
        Optional<ClusterSpec> spec,
        List<GroupFit> fits,
        List<StepProblem> problems,
        Map<Finding, TextFix> fixes,
        Reading inventory,
        Choices choices) {

    // These say of the groups what the groups' own problems say better.
    private static final Set<String> TOLD = Set.of("fit.short", "fit.nothing", "fit.nothing-near", "fit.slip");

    Judgement {
        fits = List.copyOf(fits);
        problems = List.copyOf(problems);
        fixes = Map.copyOf(fixes);
    }

    /// Nothing is known yet.
    static Judgement none(SpecFile file) {
        return new Judgement(
                file,
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                new Reading(file.path(), List.of(), List.of(), Map.of()),
                Choices.none());
    }

    /// Judges a text against the machines that are not left out. `silent` are those whose BMC does not answer.
    static Judgement of(
            SpecFile file,
            Reading inventory,
            Set<String> leftOut,
            Set<String> silent,
            Map<String, String> environment) {
        var spec = ClusterSpec.load(file).spec();
        var built = spec.filter(cluster -> cluster.provider().built());
        var fit =
                built.map(cluster -> Fit.of(Demand.of(cluster, file), usable(inventory, leftOut), inventory::labelsOf));
        var fits = fit.map(found -> GroupFit.of(found, silent)).orElse(List.of());
        var written = Validation.of(file, environment);
        var fixes = Fixes.of(file, written, other -> Validation.of(other, environment));
        var findings = Stream.concat(written.stream(), fit.stream().flatMap(found -> found.findings().stream()));
        var problems = Stream.concat(
                        built.stream().flatMap(cluster -> GroupProblems.of(cluster, fits)),
                        findings.filter(finding -> !TOLD.contains(finding.id()))
                                .map(finding -> StepProblem.of(finding, WizardStep.of(finding, file))))
                .sorted(Comparator.comparing(StepProblem::severity))
                .toList();
        return new Judgement(file, spec, fits, problems, fixes, inventory, Choices.of(file));
    }

    /// The machines a creation takes: their disks are overwritten.
    List<Machine> taken() {
        return fits.stream().flatMap(fit -> fit.taken().stream()).distinct().toList();
    }

    List<Machine> spares() {
        return fits.stream().flatMap(fit -> fit.spares().stream()).distinct().toList();
    }

    private static List<Machine> usable(Reading inventory, Set<String> leftOut) {
        return inventory.machines().stream()
                .filter(machine -> !leftOut.contains(machine.hostname()))
                .toList();
    }

    long errors(WizardStep step) {
        return of(step).filter(StepProblem::blocks).count();
    }

    Stream<StepProblem> of(WizardStep step) {
        return problems.stream().filter(problem -> problem.step() == step);
    }

    long errors() {
        return problems.stream().filter(StepProblem::blocks).count();
    }

    long warnings() {
        return problems.size() - errors();
    }

    /// What is wrong at one of the paths of the document that stands at a line.
    Optional<Finding> at(int firstLine, List<String> paths) {
        return problems.stream()
                .flatMap(problem -> problem.finding().stream())
                .filter(finding -> finding.place() instanceof Place.InDocument place
                        && paths.contains(place.path())
                        && file.documentAt(place.line())
                                .filter(document -> document.firstLine() == firstLine)
                                .isPresent())
                .findFirst();
    }
}
