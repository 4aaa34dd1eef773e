package dev.slipway.flow;

import java.time.Duration;
import java.time.Instant;

/// The clock as a door: the core reads the time, sleeps and times out only through it.
public interface Time {

    Instant now();

    /// Returns after `duration` of this clock, or throws when the thread is interrupted.
    void sleep(Duration duration) throws InterruptedException;

    /// The clock on the wall.
    static Time system() {
        return new SystemTime();
    }

    /// A clock that showed `origin` when the wall clock showed `start`, and runs `speed` times as fast.
    static Time scaled(Instant start, Instant origin, double speed) {
        return new ScaledTime(start, origin, speed);
    }
}
