package dev.slipway.run.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.Step;
import dev.slipway.run.Outcome;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.run.StepRecord;
import dev.slipway.run.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of a run as rows; the one that provisions machines shows its parts while it lasts.
record StepLines(Moment moment) {

    static final String PROVISION = "workload-cluster-init";
    private static final String GITOPS = "gitops-manager-install";

    static List<StepLine> of(Moment moment) {
        return new StepLines(moment).lines();
    }

    /// The number of the step that is under way or next, from one.
    static int number(Moment moment) {
        var steps = moment.record().steps();
        for (var index = 0; index < steps.size(); index++) {
            if (!steps.get(index).complete()) {
                return index + 1;
            }
        }
        return steps.size();
    }

    private List<StepLine> lines() {
        var lines = new ArrayList<StepLine>();
        for (var step : moment.record().steps()) {
            lines.add(new StepLine(
                    Step.of(status(step), step.title(), time(step)), step.name(), step.started(), ground(step)));
            if (step.name().equals(PROVISION) && step.begun() && !step.complete()) {
                parts(step).forEach(part -> lines.add(new StepLine(part, step.name(), step.started(), ground(step))));
            }
        }
        return lines;
    }

    private StepLine.Ground ground(StepRecord step) {
        if (step.complete() || !step.begun()) {
            return StepLine.Ground.PLAIN;
        }
        return status(step) == Status.FAILED ? StepLine.Ground.FAILED : StepLine.Ground.RUNNING;
    }

    private Status status(StepRecord step) {
        if (step.outcome().isPresent()) {
            return switch (step.outcome().get()) {
                case Outcome.Done _ -> Status.READY;
                case Outcome.Skipped _ -> Status.NOT_USED;
                case Outcome.Failed _ -> moment.going() ? Status.RUNNING : Status.FAILED;
            };
        }
        if (step.begun()) {
            return unfinished();
        }
        return unused(step) ? Status.NOT_USED : Status.PENDING;
    }

    private Status unfinished() {
        return switch (moment.standing()) {
            case RUNNING -> Status.RUNNING;
            case HELD -> Status.FAILED;
            case PAUSED -> Status.PAUSED;
            case STOPPED -> Status.STOPPED;
            case INTERRUPTED, DONE -> Status.INTERRUPTED;
        };
    }

    private String time(StepRecord step) {
        if (step.outcome().filter(Outcome.Skipped.class::isInstance).isPresent()) {
            return Texts.of("run.step.unused");
        }
        if (step.begun()) {
            return Spans.text(moment.record().spent(step, moment.until()));
        }
        if (unused(step)) {
            return Texts.of("run.step.unused");
        }
        var usual = moment.estimates().step(step.name());
        return usual.isZero() ? "" : Texts.of("run.about", Spans.text(usual));
    }

    private boolean unused(StepRecord step) {
        return step.name().equals(GITOPS) && !moment.roster().gitOps();
    }

    private List<Step> parts(StepRecord step) {
        var parts = new ArrayList<Step>();
        var groups = new ArrayList<>(moment.roster().groups().keySet());
        moment.ways().stream()
                .map(way -> way.last().group())
                .filter(group -> !groups.contains(group))
                .forEach(groups::add);
        groups.stream().distinct().forEach(group -> parts.add(part(group, groups.size(), step)));
        var after = moment.estimates().afterMachines();
        parts.add(Step.part(
                Status.PENDING,
                Texts.of("run.part.capi", moment.run().subject().cluster()),
                Texts.of("run.about", Spans.text(after))));
        return parts;
    }

    private Step part(String group, int groups, StepRecord step) {
        var ways = moment.ways().stream()
                .filter(way -> way.last().group().equals(group))
                .toList();
        var ready = ways.stream().map(Way::last).filter(Sighting::ready).count();
        var wanted = Math.max(
                ways.size(),
                Optional.ofNullable(moment.roster().groups().get(group))
                        .map(Roster.Group::count)
                        .orElse(0));
        var key = group.equals(Roster.CONTROL_PLANE)
                ? "run.part.control-plane"
                : groups > 2 ? "run.part.group" : "run.part.workers";
        var status = status(ways, ready == wanted);
        return Step.part(status, Texts.of(key, ready, wanted, group), span(group, ways, ready == wanted, step));
    }

    private Status status(List<Way> ways, boolean complete) {
        if (complete) {
            return Status.READY;
        }
        if (ways.stream().anyMatch(way -> moment.blamed(way.last().machine()))) {
            return Status.FAILED;
        }
        if (ways.stream().anyMatch(moment::slow)) {
            return Status.WARNING;
        }
        return ways.isEmpty() ? Status.PENDING : unfinishedPart();
    }

    private Status unfinishedPart() {
        return moment.standing() == Standing.HELD ? Status.PENDING : unfinished();
    }

    // The control plane is worked on from the step's beginning, workers from when the first of them is.
    private String span(String group, List<Way> ways, boolean complete, StepRecord step) {
        var begin = ways.stream().map(way -> way.sightings().getFirst().since()).min(Instant::compareTo);
        if (begin.isEmpty()) {
            return "";
        }
        var from = group.equals(Roster.CONTROL_PLANE)
                ? step.started().filter(start -> start.isAfter(begin.get())).orElse(begin.get())
                : begin.get();
        var to = complete
                ? ways.stream()
                        .flatMap(way -> way.last().ended().stream())
                        .max(Instant::compareTo)
                        .orElse(moment.until())
                : moment.until();
        return Spans.text(moment.record().holds().worked(from, to));
    }
}
