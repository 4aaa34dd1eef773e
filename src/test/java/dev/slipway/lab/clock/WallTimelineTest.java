package dev.slipway.lab.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WallTimelineTest {

    private static final Instant ORIGIN = Instant.parse("2026-11-24T14:02:11Z");
    private static final double FAST = 100_000;

    private final WallTimeline timeline = WallTimeline.start(ORIGIN, 1, failure -> {
        throw new AssertionError(failure);
    });

    @AfterEach
    void stop() {
        timeline.close();
    }

    @Test
    void anAppointmentComesSoonerOnceTheClockRunsFaster() throws InterruptedException {
        var came = new CountDownLatch(1);
        timeline.after(Duration.ofHours(1), came::countDown);

        timeline.speed(FAST);

        assertThat(came.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(timeline.now()).isAfter(ORIGIN.plus(Duration.ofHours(1)));
    }

    @Test
    void aSleeperWakesByTheNewSpeed() throws InterruptedException {
        var awake = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            try {
                timeline.sleep(Duration.ofHours(1));
                awake.countDown();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });

        timeline.speed(FAST);

        assertThat(awake.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theClockNeitherJumpsNorGoesBackWhenItsSpeedChanges() {
        timeline.speed(FAST);
        var before = timeline.now();

        timeline.speed(1);

        var after = timeline.now();
        assertThat(after).isAfterOrEqualTo(before).isBefore(before.plus(Duration.ofHours(24)));
    }
}
