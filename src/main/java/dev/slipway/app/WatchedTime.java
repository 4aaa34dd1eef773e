package dev.slipway.app;

import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import java.time.Duration;
import java.time.Instant;

/// A clock that costs a look at a file, looked at by a worker, so that the FX thread may ask it as often as it likes.
final class WatchedTime implements Time, AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(250);

    private final Time watched;
    private final Subscription watching;
    private volatile Instant seen;

    /// Looks at once: not for the FX thread.
    WatchedTime(Time watched, Background background) {
        this.watched = watched;
        this.seen = watched.now();
        this.watching = background.every(LOOK, () -> background.run(watched::now, now -> seen = now));
    }

    @Override
    public Instant now() {
        return seen;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        watched.sleep(duration);
    }

    @Override
    public void close() {
        watching.close();
    }
}
