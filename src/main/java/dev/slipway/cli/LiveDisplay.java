package dev.slipway.cli;

import dev.slipway.cli.Terminal.Screen;
import dev.slipway.run.LogLine;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunListener;
import dev.slipway.run.RunRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A run redrawn in place on a terminal, ten times a second at most.
final class LiveDisplay implements RunListener, AutoCloseable {

    private static final long PERIOD_MILLIS = 100;

    private final List<RunEvent> events = new ArrayList<>();
    private final Terminal terminal;
    private final Screen screen;
    private final Supplier<Instant> now;
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private boolean changed;
    private int drawn;

    private LiveDisplay(Terminal terminal, Screen screen, Supplier<Instant> now) {
        this.terminal = terminal;
        this.screen = screen;
        this.now = now;
    }

    /// Begins to draw; `now` is the clock of the run.
    static LiveDisplay start(Terminal terminal, Screen screen, Supplier<Instant> now) {
        var display = new LiveDisplay(terminal, screen, now);
        var _ = display.pulse.scheduleAtFixedRate(display::draw, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return display;
    }

    @Override
    public synchronized void happened(RunEvent event) {
        events.add(event);
        changed = true;
    }

    @Override
    public void logged(LogLine line) {
        // The log is on disk; here the picture counts.
    }

    /// Takes the picture away, for the report that follows.
    @Override
    public synchronized void close() {
        pulse.shutdownNow();
        erase();
    }

    private synchronized void draw() {
        if (changed && !pulse.isShutdown()) {
            changed = false;
            RunRecord.of(events).ifPresent(run -> {
                erase();
                var lines = fitting(new RunReport(run, now.get()).lines());
                lines.forEach(terminal.out()::println);
                terminal.out().flush();
                drawn = lines.size();
            });
        }
    }

    // A line that wraps or scrolls away could not be taken back. The end matters most.
    private List<String> fitting(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - screen.rows() + 1), lines.size()).stream()
                .map(line -> line.substring(0, Math.min(line.length(), screen.columns() - 1)))
                .toList();
    }

    private void erase() {
        if (drawn > 0) {
            terminal.out().print("\u001b[" + drawn + "A\u001b[J");
            terminal.out().flush();
            drawn = 0;
        }
    }
}
