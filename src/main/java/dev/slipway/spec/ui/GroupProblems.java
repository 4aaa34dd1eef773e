package dev.slipway.spec.ui;

import dev.slipway.finding.Severity;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Slip;
import dev.slipway.preflight.GroupFit;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.Rollout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is wrong with the machines of the groups of a draft, in the operator's words.
final class GroupProblems {

    private GroupProblems() {}

    static Stream<StepProblem> of(ClusterSpec spec, List<GroupFit> fits) {
        return Stream.of(
                        fits.stream().filter(fit -> !fit.enough()).map(GroupProblems::tooFew),
                        fits.stream().flatMap(fit -> fit.unusable().stream().map(machine -> silent(fit, machine))),
                        fits.stream()
                                .filter(fit -> fit.spares().isEmpty() && needsSpare(spec, fit))
                                .map(GroupProblems::noSpare))
                .flatMap(problems -> problems);
    }

    static Rollout rollout(ClusterSpec spec, GroupFit fit) {
        return spec.workerGroups().stream()
                .filter(group -> group.name().equals(fit.group().name()))
                .map(ClusterSpec.WorkerGroup::rollout)
                .findFirst()
                .orElse(spec.controlPlane().rollout());
    }

    private static boolean needsSpare(ClusterSpec spec, GroupFit fit) {
        var rollout = rollout(spec, fit);
        return rollout.kind() == Rollout.Kind.ROLLING_UPDATE && rollout.maxSurge() > 0;
    }

    private static StepProblem tooFew(GroupFit fit) {
        var group = fit.group();
        var slip = fit.slips().stream().findFirst();
        var remedies = new ArrayList<Remedy>();
        slip.ifPresent(near -> remedies.add(label(near)));
        return StepProblem.ofGroup(
                group.name(),
                Severity.ERROR,
                slip.isPresent() ? "short-near" : "short",
                remedies,
                group.name(),
                fit.usable(),
                group.count(),
                selector(fit),
                slip.map(near -> near.machine().hostname()).orElse(""),
                slip.map(Slip::written).orElse(""));
    }

    static Remedy.ChangeLabel label(Slip slip) {
        return new Remedy.ChangeLabel(slip.machine().hostname(), slip.written(), slip.wanted());
    }

    private static StepProblem silent(GroupFit fit, Machine machine) {
        return StepProblem.ofGroup(
                fit.group().name(),
                Severity.ERROR,
                "silent",
                List.of(new Remedy.TestAgain(machine.hostname()), new Remedy.LeaveOut(machine.hostname())),
                machine.hostname(),
                machine.bmc().map(Machine.Bmc::address).orElse(""));
    }

    private static StepProblem noSpare(GroupFit fit) {
        return StepProblem.ofGroup(
                fit.group().name(),
                Severity.WARNING,
                "no-spare",
                List.of(new Remedy.WithoutSpare(fit.group().name())),
                fit.group().name(),
                selector(fit));
    }

    static String selector(GroupFit fit) {
        return fit.group().words();
    }
}
