package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Machine;
import dev.slipway.preflight.Check;
import dev.slipway.preflight.GroupFit;
import dev.slipway.preflight.Result;
import dev.slipway.preflight.ReviewCheck;
import dev.slipway.preflight.Topic;
import dev.slipway.spec.ClusterParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The checks of a creation that need nothing but the draft and the inventory: what was judged all the while.
record DraftChecks(Judgement judgement) {

    private static final List<WizardStep> STEPS = List.of(
            WizardStep.BASICS,
            WizardStep.TOPOLOGY,
            WizardStep.NETWORK,
            WizardStep.DATACENTER,
            WizardStep.MACHINES,
            WizardStep.ACCESS);

    List<ReviewCheck> all() {
        var provider = ClusterParts.provider(judgement.file());
        var checks = new ArrayList<ReviewCheck>();
        WizardStep.of(provider).stream()
                .filter(STEPS::contains)
                .forEach(step -> checks.add(known(Topic.SPECIFICATION, step.id(), found(step))));
        if (provider.built()) {
            checks.addAll(ofMachines());
            checks.add(known(Topic.IMAGES, WizardStep.SYSTEM.id(), found(WizardStep.SYSTEM)));
        }
        return checks;
    }

    private List<ReviewCheck> ofMachines() {
        var checks = new ArrayList<ReviewCheck>();
        checks.add(known(Topic.HARDWARE, "enough", enough()));
        checks.add(known(Topic.HARDWARE, "single", single()));
        judgement.problems().stream()
                .filter(problem -> !problem.blocks() && problem.group().isPresent())
                .forEach(problem -> checks.add(known(
                        Topic.HARDWARE,
                        "group-warning",
                        new Result.Warned(problem.what()),
                        problem.group().orElse(""))));
        return checks;
    }

    private static ReviewCheck known(Topic topic, String id, Result result, String... words) {
        return ReviewCheck.of(topic, id, new Known(id, result), words);
    }

    private Result found(WizardStep step) {
        return Result.of(
                judgement
                        .of(step)
                        .filter(StepProblem::blocks)
                        .filter(problem -> problem.finding().isPresent())
                        .filter(problem -> !contested(problem))
                        .map(DraftChecks::problem)
                        .toList(),
                "");
    }

    private Result enough() {
        var served = judgement.fits().stream()
                .map(fit -> Texts.of("wizard.of", fit.usable(), fit.group().count()))
                .collect(Collectors.joining(", "));
        return Result.of(
                judgement.problems().stream()
                        .filter(problem -> problem.blocks() && problem.group().isPresent())
                        // A BMC that is silent is asked again by a check of its own.
                        .filter(problem -> problem.remedies().stream().noneMatch(Remedy.TestAgain.class::isInstance))
                        .map(DraftChecks::problem)
                        .toList(),
                served);
    }

    private Result single() {
        var machines = judgement.fits().stream()
                .map(GroupFit::taken)
                .flatMap(List<Machine>::stream)
                .distinct()
                .count();
        return Result.of(
                judgement.problems().stream()
                        .filter(DraftChecks::contested)
                        .map(DraftChecks::problem)
                        .toList(),
                Texts.of("wizard.of", machines, machines));
    }

    private static boolean contested(StepProblem problem) {
        return problem.finding()
                .filter(finding -> finding.id().equals("fit.contested"))
                .isPresent();
    }

    private static Result.Problem problem(StepProblem problem) {
        return new Result.Problem(
                problem.what(), problem.finding().map(Texts::remedy).orElse(problem.why()));
    }

    /// A check whose result is known already.
    private record Known(String name, Result result) implements Check {

        @Override
        public Result run() {
            return result;
        }
    }
}
