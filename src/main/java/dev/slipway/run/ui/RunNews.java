package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Badges;
import dev.slipway.fx.Badges.Badge;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunState;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.run.StepRecord;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Tells the window of its runs: as tasks, as the badge of the rail, and as notices when one ends.
public final class RunNews implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMillis(500);

    private final Map<String, Standing> known = new HashMap<>();
    private final RunPlace place;
    private final Tasks tasks;
    private final Badges badges;
    private Subscription news = () -> {};
    private boolean first = true;

    private RunNews(RunPlace place, Tasks tasks, Badges badges) {
        this.place = place;
        this.tasks = tasks;
        this.badges = badges;
    }

    public static RunNews follow(RunPlace place, Tasks tasks, Badges badges) {
        var told = new RunNews(place, tasks, badges);
        var changed = place.background().onFx(AT_MOST, told::tell);
        told.news = place.watch().listen(changed::signal);
        changed.signal();
        return told;
    }

    @Override
    public void close() {
        news.close();
    }

    private void tell() {
        var states = place.watch().states();
        for (var run : states) {
            var before = Optional.ofNullable(known.put(run.id(), run.standing()));
            if (before.isPresent() || unfinished(run)) {
                tasks.put(task(run));
            }
            if (!first && before.filter(Standing.RUNNING::equals).isPresent()) {
                notice(run);
            }
        }
        first = first && states.isEmpty();
        var waiting =
                states.stream().filter(run -> run.standing() == Standing.HELD).count();
        var going = states.stream()
                .filter(run -> run.standing() == Standing.RUNNING)
                .count();
        badges.put(Route.Section.RUNS, new Badge((int) (waiting > 0 ? waiting : going), waiting > 0));
    }

    private static boolean unfinished(RunState run) {
        return switch (run.standing()) {
            case RUNNING, HELD, INTERRUPTED, PAUSED -> true;
            case STOPPED, DONE -> false;
        };
    }

    private Task task(RunState run) {
        var done = run.record().steps().stream().filter(StepRecord::complete).count();
        var share = (double) done / Math.max(1, run.record().steps().size());
        return new Task(
                "run:" + run.id(),
                RunHead.title(run),
                state(run),
                OptionalDouble.of(share),
                detail(run),
                Optional.of(new Route.Run(run.id())),
                Optional.empty());
    }

    private static Task.State state(RunState run) {
        return switch (run.standing()) {
            case RUNNING -> run.simulated() ? Task.State.SIMULATED : Task.State.RUNNING;
            case HELD, INTERRUPTED, PAUSED -> Task.State.NEEDS_YOU;
            case STOPPED -> Task.State.FAILED;
            case DONE -> Task.State.DONE;
        };
    }

    private static String detail(RunState run) {
        var record = run.record();
        var where = record.current().map(step -> StepLines.name(step.name())).orElseGet(() -> RunHead.word(run));
        var ready = record.machines().stream().filter(Sighting::ready).count();
        return record.ways().isEmpty()
                ? where
                : Texts.of("runs.task.detail", where, ready, record.ways().size());
    }

    private void notice(RunState run) {
        var title = RunHead.title(run);
        var at = dev.slipway.flow.Time.system().now();
        var open = Optional.<Route>of(new Route.Run(run.id()));
        switch (run.standing()) {
            case DONE ->
                place.notices()
                        .post(new Notice(
                                Notice.Weight.GOOD, Texts.of("runs.notice.done", title), detail(run), open, at));
            case HELD ->
                place.notices()
                        .post(new Notice(
                                Notice.Weight.FAILURE,
                                Texts.of("runs.notice.held", title),
                                run.record()
                                        .failure()
                                        .map(failure -> failure.what())
                                        .orElse(""),
                                open,
                                at));
            case INTERRUPTED ->
                place.notices()
                        .post(new Notice(
                                Notice.Weight.WARNING,
                                Texts.of("runs.notice.interrupted", title),
                                detail(run),
                                open,
                                at));
            case RUNNING, PAUSED, STOPPED -> {
                // Somebody asked for it and knows.
            }
        }
    }
}
