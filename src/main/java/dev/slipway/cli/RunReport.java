package dev.slipway.cli;

import static java.util.stream.Collectors.joining;

import dev.slipway.finding.Texts;
import dev.slipway.run.Outcome;
import dev.slipway.run.Phase;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Sighting;
import dev.slipway.run.StepRecord;
import dev.slipway.run.Verdict;
import dev.slipway.run.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A run as lines of text: its steps, its machines with their phases, and how it stands.
final class RunReport {

    private static final int STEP_WIDTH = 44;
    private static final int MACHINE_WIDTH = 14;
    private static final int GAP = 2;
    private static final int SHORTEST = 8;

    private final RunRecord run;
    private final Instant now;

    /// `now` is the moment up to which what still lasts is counted.
    RunReport(RunRecord run, Instant now) {
        this.run = run;
        this.now = now;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(run.start().title() + "  "
                + Clocks.text(run.holds().worked(run.start().at(), now)));
        lines.add("");
        run.steps().forEach(step -> lines.add(step(step)));
        if (!run.ways().isEmpty()) {
            lines.add("");
            lines.add(head());
            run.paths().map(this::machine).forEach(lines::add);
        }
        lines.add("");
        lines.add(machinesReady());
        return lines;
    }

    private String step(StepRecord step) {
        return "  " + mark(step) + " " + pad(step.name(), STEP_WIDTH) + right(time(step));
    }

    private static String mark(StepRecord step) {
        return step.outcome()
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> "✓";
                    case Outcome.Skipped _ -> "-";
                    case Outcome.Failed _ -> "✗";
                })
                .orElse(step.begun() ? "▸" : "·");
    }

    private String time(StepRecord step) {
        if (step.outcome().filter(Outcome.Skipped.class::isInstance).isPresent()) {
            return Texts.of("run.step.not-needed");
        }
        return step.begun() ? Clocks.text(run.spent(step, now)) : "";
    }

    private static String head() {
        return "  "
                + pad(Texts.of("run.machine"), MACHINE_WIDTH)
                + Arrays.stream(Phase.values())
                        .map(phase -> pad(title(phase), width(phase)))
                        .collect(joining())
                + Texts.of("run.now");
    }

    private String machine(Way way) {
        return "  "
                + pad(way.last().machine(), MACHINE_WIDTH)
                + Arrays.stream(Phase.values())
                        .map(phase -> pad(way.in(phase, now).map(Clocks::text).orElse("·"), width(phase)))
                        .collect(joining())
                + present(way);
    }

    private String present(Way way) {
        var sighting = way.last();
        return sighting.trouble().map(trouble -> "✗ " + trouble).orElseGet(sighting::now) + "  "
                + Clocks.text(way.total(now));
    }

    private String machinesReady() {
        var ready = run.machines().stream().filter(Sighting::ready).count();
        return Texts.of("run.machines-ready", ready, run.ways().size(), standing(run.verdict()));
    }

    private static String standing(Optional<Verdict> verdict) {
        return Texts.of(
                "run.standing." + verdict.map(Verdict::name).orElse("RUNNING").toLowerCase(Locale.ROOT));
    }

    private static String title(Phase phase) {
        return Texts.of("run.phase." + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static int width(Phase phase) {
        return Math.max(SHORTEST, title(phase).length() + GAP);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, 8 - text.length())) + text;
    }
}
