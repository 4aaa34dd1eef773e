package dev.slipway.lab.clock;

import dev.slipway.flow.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A timeline that runs a fixed number of times as fast as the wall clock.
public final class WallTimeline implements Timeline {

    private static final double IDLE_NANOS = 1e9;

    private final Time time;
    private final double speed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Agenda agenda;
    private boolean closed;

    private WallTimeline(Time time, double speed, Consumer<? super RuntimeException> failures) {
        this.time = time;
        this.speed = speed;
        this.agenda = new Agenda(failures);
    }

    /// Starts the clock at `origin`; `close` ends its thread. An action that throws is reported to `failures`.
    public static WallTimeline start(Instant origin, double speed, Consumer<? super RuntimeException> failures) {
        var time = Time.scaled(Time.system().now(), origin, speed);
        var timeline = new WallTimeline(time, speed, failures);
        Thread.ofPlatform().name("lab-clock").daemon().start(timeline::keep);
        return timeline;
    }

    @Override
    public Instant now() {
        return time.now();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        time.sleep(duration);
    }

    @Override
    public void soon(Runnable action) {
        exclusively(() -> agenda.add(action));
    }

    @Override
    public Appointment after(Duration delay, Runnable action) {
        return exclusively(() -> {
            var entry = agenda.add(now().plus(delay), action);
            changed.signal();
            return () -> exclusively(() -> agenda.remove(entry));
        });
    }

    @Override
    public <T> T exclusively(Supplier<T> action) {
        lock.lock();
        try {
            var result = action.get();
            settle();
            return result;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    // Only the outermost action settles: an inner one is still in the middle of something.
    private void settle() {
        if (lock.getHoldCount() == 1) {
            agenda.settle(now());
        }
    }

    private void keep() {
        lock.lock();
        try {
            while (!closed) {
                // Held once more, so that what the settling does counts as inner.
                exclusively(() -> agenda.settle(now()));
                var nanos = agenda.next()
                        .map(at -> Duration.between(now(), at).toNanos() / speed)
                        .orElse(IDLE_NANOS);
                changed.await(nanos.longValue(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
