package dev.slipway.app;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.run.Failure;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import dev.slipway.run.StepRecord;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// A run, as the list of tasks and the notices have it.
final class RunTask {

    private RunTask() {}

    static Task of(RunState run) {
        return new Task(
                run.id(),
                title(run),
                state(run),
                progress(run),
                detail(run),
                Optional.of(new Route.Run(run.id())),
                Optional.empty());
    }

    /// What became of a run that ran.
    static Notice notice(RunState run, Instant at) {
        return new Notice(
                weight(run.standing()),
                Texts.of("shell.run." + run.standing().name().toLowerCase(Locale.ROOT), title(run)),
                detail(run),
                Optional.of(new Route.Run(run.id())),
                at);
    }

    static String title(RunState run) {
        return run.record().start().title();
    }

    private static Task.State state(RunState run) {
        return switch (run.standing()) {
            case RUNNING -> run.simulated() ? Task.State.SIMULATED : Task.State.RUNNING;
            case HELD, PAUSED, INTERRUPTED -> Task.State.NEEDS_YOU;
            case STOPPED -> Task.State.STOPPED;
            case DONE -> run.simulated() ? Task.State.REHEARSED : Task.State.DONE;
        };
    }

    private static Notice.Weight weight(Standing standing) {
        return switch (standing) {
            case DONE -> Notice.Weight.GOOD;
            case RUNNING, PAUSED, STOPPED -> Notice.Weight.WARNING;
            case HELD, INTERRUPTED -> Notice.Weight.FAILURE;
        };
    }

    private static OptionalDouble progress(RunState run) {
        var steps = run.record().steps().size();
        return steps == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) complete(run) / steps);
    }

    private static long complete(RunState run) {
        return run.record().steps().stream().filter(StepRecord::complete).count();
    }

    private static String detail(RunState run) {
        var steps = run.record().steps().size();
        var step = Math.min(complete(run) + 1, steps);
        var took = Spans.text(run.record().elapsed());
        return switch (run.standing()) {
            case RUNNING -> Texts.of("shell.run.step", step, steps);
            case HELD ->
                run.record().failure().map(Failure::what).orElseGet(() -> Texts.of("shell.run.step", step, steps));
            case PAUSED -> Texts.of("shell.run.paused-at", step, steps);
            case INTERRUPTED -> Texts.of("shell.run.interrupted-at", step, steps);
            case STOPPED -> Texts.of("shell.run.stopped-at", step, steps);
            case DONE -> Texts.of("shell.run.took", steps, took);
        };
    }
}
