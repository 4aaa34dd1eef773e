package dev.slipway.run;

import dev.slipway.flow.Listeners;
import dev.slipway.flow.Subscription;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Follows every run of a workspace from its journal, whichever process is working on it.
public final class RunWatch implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("runs").factory());
    private final Map<String, JournalTail> tails = new HashMap<>();
    private final Listeners listeners = new Listeners();
    private final Runs runs;
    private volatile List<RunState> states = List.of();

    private RunWatch(Runs runs) {
        this.runs = runs;
    }

    public static RunWatch follow(Runs runs) {
        var watch = new RunWatch(runs);
        var _ = watch.looking.scheduleWithFixedDelay(watch::look, 0, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /// All runs as they were seen last, the newest first.
    public List<RunState> states() {
        return states;
    }

    public Optional<RunState> find(String id) {
        return states.stream().filter(state -> state.id().equals(id)).findFirst();
    }

    /// `changed` is called on the watch's own thread and must be quick; what it hears of is in `states()` by then.
    public Subscription listen(Runnable changed) {
        return listeners.add(changed);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private void look() {
        try {
            var folders = runs.all();
            var changed = false;
            for (var folder : folders) {
                changed |= tails.computeIfAbsent(folder.id(), _ -> new JournalTail(folder))
                        .look();
            }
            changed |= tails.keySet()
                    .removeIf(id ->
                            folders.stream().noneMatch(folder -> folder.id().equals(id)));
            if (changed) {
                states = folders.stream()
                        .flatMap(folder -> Optional.ofNullable(tails.get(folder.id())).stream())
                        .flatMap(tail -> tail.state().stream())
                        .toList();
                listeners.tell();
            }
        } catch (IOException _) {
            // The folder may be gone for a moment, on a network drive for one; the next look tells.
        }
    }
}
