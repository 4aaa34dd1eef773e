package dev.slipway.lab.clock;

import dev.slipway.flow.Time;
import java.time.Duration;
import java.util.function.Supplier;

/// The lab's clock and its one lock: everything that changes the simulated world happens inside it, one thing at a
/// time.
///
/// Work is either *soon* (now, after what is going on has finished) or *after* a duration. Whoever enters from outside,
/// such as an HTTP request, does so through `exclusively`, and leaves only when all that is due now has been done: a
/// reader never sees a world in which a controller has yet to react.
public interface Timeline extends Time, AutoCloseable {

    /// Runs `action` at this moment, once the present action has ended.
    void soon(Runnable action);

    /// Runs `action` when `delay` has passed.
    Appointment after(Duration delay, Runnable action);

    /// Runs `action` alone in the world, then everything that is due at this moment.
    <T> T exclusively(Supplier<T> action);

    default void exclusively(Runnable action) {
        exclusively(() -> {
            action.run();
            return true;
        });
    }

    @Override
    void close();

    /// Something that is going to happen, unless it is cancelled.
    @FunctionalInterface
    interface Appointment {

        void cancel();
    }
}
