package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final Instant START = Instant.parse("2026-11-24T14:00:00Z");
    private static final Holds HELD = new Holds(List.of(new Holds.Hold(at(10), at(100))));

    @Test
    void aMachineGoesOnWhileTheRunIsHeld() {
        var way = new Way(List.of(seen(Phase.POWER_ON, 8), seen(Phase.NETWORK_BOOT, 12), ready(15, 20)), HELD);

        assertThat(way.in(Phase.POWER_ON, at(110))).contains(minutes(4));
        assertThat(way.in(Phase.NETWORK_BOOT, at(110))).contains(minutes(3));
        assertThat(way.total(at(110))).isEqualTo(minutes(12));
    }

    @Test
    void heldTimeCountsForNothingInAPhaseThatOutlastedIt() {
        var waited = new Way(List.of(seen(Phase.FIRST_BOOT, 8), seen(Phase.JOIN, 12), ready(103, 104)), HELD);
        var waits = new Way(List.of(seen(Phase.JOIN, 8)), HELD);

        assertThat(waited.in(Phase.JOIN, at(110))).contains(minutes(3));
        assertThat(waits.in(Phase.JOIN, at(110))).contains(minutes(12));
    }

    @Test
    void nothingIsKnownOfAPhaseThatWasNotSeen() {
        var way = new Way(List.of(seen(Phase.POWER_ON, 1), seen(Phase.HOOK_OS, 3)), Holds.none());

        assertThat(way.exact(Phase.POWER_ON)).isFalse();
        assertThat(way.exact(Phase.HOOK_OS)).isTrue();
        assertThat(way.in(Phase.NETWORK_BOOT, at(5))).isEmpty();
        assertThat(way.in(Phase.WRITE_IMAGE, at(5))).isEmpty();
    }

    @Test
    void aMachineThatIsStartedOverBeginsANewWay() {
        var way = new Way(List.of(seen(Phase.WRITE_IMAGE, 1), seen(Phase.POWER_ON, 5)), Holds.none());

        assertThat(way.in(Phase.WRITE_IMAGE, at(8))).isEmpty();
        assertThat(way.total(at(8))).isEqualTo(minutes(3));
    }

    private static Sighting seen(Phase phase, int minute) {
        return sighting(phase, minute, Optional.empty());
    }

    private static Sighting ready(int minute, int end) {
        return sighting(Phase.READY, minute, Optional.of(at(end)));
    }

    private static Sighting sighting(Phase phase, int minute, Optional<Instant> ended) {
        return new Sighting("ams-c01", "md-gpu", "10.40.0.21", phase, at(minute), ended, "", Optional.empty());
    }

    private static Instant at(int minute) {
        return START.plus(minutes(minute));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
