package dev.slipway.flow;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Makes one call out of a burst of signals.
public final class Coalescer {

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Executor later;
    private final Runnable action;

    /// `later` decides when and on which thread the action runs.
    public Coalescer(Executor later, Runnable action) {
        this.later = later;
        this.action = action;
    }

    /// Something changed. Callable from any thread, as often as it likes.
    public void signal() {
        if (pending.compareAndSet(false, true)) {
            later.execute(() -> {
                // Cleared first, so that a signal raised while the action runs is not lost.
                pending.set(false);
                action.run();
            });
        }
    }
}
