package dev.slipway.flow;

import java.time.Duration;
import java.time.Instant;

/// The moment by which something must have happened, on a given clock.
public record Deadline(Time time, Instant end) {

    public static Deadline in(Time time, Duration limit) {
        return new Deadline(time, time.now().plus(limit));
    }

    public boolean passed() {
        return !time.now().isBefore(end);
    }
}
