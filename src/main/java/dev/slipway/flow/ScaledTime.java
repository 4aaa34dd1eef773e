package dev.slipway.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

record ScaledTime(Instant start, Instant origin, double speed) implements Time {

    private static final Clock WALL = Clock.systemUTC();

    ScaledTime {
        if (speed <= 0) {
            throw new IllegalArgumentException("a clock must run forward: " + speed);
        }
    }

    @Override
    public Instant now() {
        var passed = Duration.between(start, WALL.instant());
        return origin.plusNanos((long) (passed.toNanos() * speed));
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(Duration.ofNanos((long) (duration.toNanos() / speed)));
    }
}
