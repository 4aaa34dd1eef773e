package dev.slipway.lab.clock;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;

/// What is to be done in the lab, by time; at one time in the order it was asked for. Not thread-safe: the timeline
/// locks.
final class Agenda {

    private final Queue<Runnable> soon = new ArrayDeque<>();
    private final PriorityQueue<Entry> later =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
    private final Consumer<? super RuntimeException> failures;
    private long numbers;

    Agenda(Consumer<? super RuntimeException> failures) {
        this.failures = failures;
    }

    void add(Runnable action) {
        soon.add(action);
    }

    Entry add(Instant at, Runnable action) {
        var entry = new Entry(at, numbers++, action);
        later.add(entry);
        return entry;
    }

    void remove(Entry entry) {
        later.remove(entry);
    }

    Optional<Instant> next() {
        return Optional.ofNullable(later.peek()).map(Entry::at);
    }

    /// Does all that is due by `now`, what it brings about included.
    void settle(Instant now) {
        while (true) {
            var action = soon.poll();
            if (action != null) {
                run(action);
            } else if (next().filter(at -> !at.isAfter(now)).isPresent()) {
                run(later.remove().action());
            } else {
                return;
            }
        }
    }

    // One controller's bug must not stop the world's clock.
    private void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            failures.accept(failure);
        }
    }

    record Entry(Instant at, long number, Runnable action) {}
}
