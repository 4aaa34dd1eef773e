package dev.slipway.fx.part;

import static dev.slipway.fx.part.TrackSheet.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Timeline.Stretch RUNNING =
            new Timeline.Stretch(Segment.State.RUNNING, at("14:10:00"), at("14:30:00"));
    private static final Timeline RUN = new Timeline(
            at("14:02:11"), at("14:25:00"), at("14:40:00"), ZoneId.of("Europe/Amsterdam"), List.of(RUNNING));

    @Test
    void marksAreRoundTimesBetweenStartAndEnd() {
        assertThat(RUN.marks()).containsExactly(at("14:10:00"), at("14:20:00"), at("14:30:00"));
    }

    @Test
    void whatIsUnderWayIsElapsedUpToNow() {
        assertThat(RUN.elapsed(RUNNING)).isEqualTo(0.75);
    }

    @Test
    void anInstantOutsideLiesAtTheEdge() {
        assertThat(RUN.at(at("13:00:00"))).isZero();
        assertThat(RUN.at(at("15:00:00"))).isEqualTo(1);
    }

    @Test
    void longWaitingIsCutShort() {
        var worked = new Timeline.Stretch(Segment.State.RUNNING, at("14:00:00"), at("14:10:00"));
        var waited = new Timeline.Stretch(Segment.State.FAILED, at("14:10:00"), at("18:15:00"));
        var run = new Timeline(
                at("14:00:00"), at("18:20:00"), at("19:05:00"), ZoneId.of("Europe/Amsterdam"), List.of(worked, waited));

        assertThat(run.at(at("18:15:00")) - run.at(at("14:10:00"))).isCloseTo(0.02, within(0.001));
        assertThat(run.at(at("14:10:00"))).isCloseTo(0.163, within(0.001));
        assertThat(run.marks()).doesNotContain(at("15:00:00")).contains(at("18:20:00"), at("18:40:00"));
    }

    @Test
    void aRunThatHasEndedIsNotOpen() {
        var ended = new Timeline(RUN.start(), RUN.end(), RUN.end(), RUN.zone(), List.of());

        assertThat(RUN.open()).isTrue();
        assertThat(ended.open()).isFalse();
    }
}
