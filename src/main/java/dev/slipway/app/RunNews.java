package dev.slipway.app;

import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Badges.Badge;
import dev.slipway.fx.Route;
import dev.slipway.fx.Task;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes tasks of a site's runs, and notices of what became of them while the operator looked elsewhere.
final class RunNews implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofMillis(250);
    private static final int FINISHED_SHOWN = 5;

    private final Site site;
    private final Time wall;
    private final Map<String, Standing> before = new HashMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    private Subscription watching = () -> {};

    private RunNews(Site site, Time wall) {
        this.site = site;
        this.wall = wall;
    }

    static RunNews follow(Site site, Time wall) {
        var news = new RunNews(site, wall);
        var changed = site.background().onFx(PERIOD, news::look);
        news.watching = site.runs().listen(changed::signal);
        changed.signal();
        return news;
    }

    @Override
    public void close() {
        watching.close();
    }

    private void look() {
        var states = site.runs().states();
        show(states);
        states.forEach(this::tell);
        var held = states.stream()
                .map(RunTask::of)
                .filter(task -> task.state() == Task.State.NEEDS_YOU)
                .count();
        var running = states.stream()
                .filter(run -> run.standing() == Standing.RUNNING)
                .count();
        site.badges().put(Route.Section.RUNS, new Badge((int) (held > 0 ? held : running), held > 0));
    }

    // The oldest first, since each new task goes to the top. Of those that are over, the newest few are enough.
    private void show(List<RunState> states) {
        var finished = states.stream()
                .filter(run -> RunTask.of(run).over())
                .limit(FINISHED_SHOWN)
                .toList();
        for (var run : states.reversed()) {
            var task = RunTask.of(run);
            var news = !task.equals(tasks.put(run.id(), task));
            if (news && (!task.over() || finished.contains(run))) {
                site.tasks().put(task);
            }
        }
    }

    private void tell(RunState run) {
        var now = run.standing();
        var was = before.put(run.id(), now);
        var here = site.navigator().here().get().equals(new Route.Run(run.id()));
        if (was == Standing.RUNNING && now != was && !here) {
            site.notices().post(RunTask.notice(run, wall.now()));
        }
    }
}
