package dev.slipway.lab.clock;

import dev.slipway.flow.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A timeline that runs a number of times as fast as the wall clock.
public final class WallTimeline implements Timeline {

    private static final long IDLE_NANOS = 1_000_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition paced = lock.newCondition();
    private final Agenda agenda;
    private volatile Pace pace;
    private boolean closed;

    private WallTimeline(Pace pace, Consumer<? super RuntimeException> failures) {
        this.pace = pace;
        this.agenda = new Agenda(failures);
    }

    /// Starts the clock at `origin`; `close` ends its thread. An action that throws is reported to `failures`.
    public static WallTimeline start(Instant origin, double speed, Consumer<? super RuntimeException> failures) {
        var timeline = new WallTimeline(Pace.from(origin, speed), failures);
        Thread.ofPlatform().name("lab-clock").daemon().start(timeline::keep);
        return timeline;
    }

    /// Goes on from this moment at another speed; who sleeps or waits wakes by the new one.
    public void speed(double factor) {
        exclusively(() -> {
            pace = Pace.from(now(), factor);
            changed.signal();
            paced.signalAll();
        });
    }

    @Override
    public Instant now() {
        return pace.time().now();
    }

    /// Not for who is inside `exclusively`.
    @Override
    public void sleep(Duration duration) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var end = now().plus(duration);
            for (var left = pace.until(end); left > 0; left = pace.until(end)) {
                var _ = paced.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
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
                var nanos = agenda.next().map(pace::until).orElse(IDLE_NANOS);
                changed.await(nanos, TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /// A clock and its speed.
    private record Pace(Time time, double speed) {

        static Pace from(Instant moment, double speed) {
            return new Pace(Time.scaled(Time.system().now(), moment, speed), speed);
        }

        /// How many nanoseconds pass on the wall until then.
        long until(Instant moment) {
            return (long) Math.ceil(Duration.between(time.now(), moment).toNanos() / speed);
        }
    }
}
