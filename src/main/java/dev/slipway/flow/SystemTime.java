package dev.slipway.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

record SystemTime() implements Time {

    private static final Clock WALL = Clock.systemUTC();

    @Override
    public Instant now() {
        return WALL.instant();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
