package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Time nobody worked on a run counts for nothing.
class HoldsTest {

    private static final Instant START = Instant.parse("2026-11-24T14:00:00Z");
    private static final Subject SUBJECT = new Subject(
            "create", "ml-forge", Path.of("ml-forge.yaml"), "00", Path.of("hardware.csv"), "11", Optional.empty());

    @Test
    void aRunThatWasNeverHeldWorkedAllTheTime() {
        assertThat(Holds.none().worked(at(2), at(5))).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void onlyWhatLiesBetweenTheMomentsIsLeftOut() {
        var holds = new Holds(List.of(new Holds.Hold(at(10), at(250)), new Holds.Hold(at(260), at(270))));

        assertThat(holds.worked(at(0), at(280))).isEqualTo(Duration.ofMinutes(30));
        assertThat(holds.worked(at(240), at(265))).isEqualTo(Duration.ofMinutes(10));
        assertThat(holds.worked(at(20), at(30))).isEqualTo(Duration.ZERO);
        assertThat(holds.worked(at(0), at(10))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aHeldRunIsCountedOnFromWhereItWas() {
        var events = begun();
        var failure = Failure.of("no disk", "none was found", List.of());
        events.add(new RunEvent.StepEnded(at(10), "provision", new Outcome.Failed(failure)));
        events.add(new RunEvent.Ended(at(10), Verdict.HELD));
        goesOn(events);

        var record = RunRecord.of(events).orElseThrow();
        assertThat(record.elapsed()).isEqualTo(Duration.ofMinutes(15));
        assertThat(record.spent(record.step("provision"), at(255))).isEqualTo(Duration.ofMinutes(14));
        var way = record.paths().findFirst().orElseThrow();
        assertThat(way.in(Phase.NETWORK_BOOT, at(255))).contains(Duration.ofMinutes(10));
        assertThat(way.total(at(255))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aHeldRunThatIsStoppedLaterDidNothingInBetween() {
        var events = begun();
        events.add(new RunEvent.Ended(at(10), Verdict.HELD));
        events.add(new RunEvent.Ended(at(200), Verdict.STOPPED));
        assertThat(RunRecord.of(events).orElseThrow().elapsed()).isEqualTo(Duration.ofMinutes(10));

        goesOn(events);
        assertThat(RunRecord.of(events).orElseThrow().elapsed()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aKilledRunIsCountedOnFromItsLastWord() {
        var events = begun();
        goesOn(events);

        var record = RunRecord.of(events).orElseThrow();
        assertThat(record.holds().all()).containsExactly(new Holds.Hold(at(5), at(250)));
        assertThat(record.elapsed()).isEqualTo(Duration.ofMinutes(10));
    }

    private static List<RunEvent> begun() {
        var events = new ArrayList<RunEvent>();
        events.add(new RunEvent.Started(START, "Create ml-forge", List.of("provision"), SUBJECT));
        events.add(new RunEvent.StepStarted(at(1), "provision"));
        events.add(new RunEvent.Seen(
                at(5),
                new Sighting(
                        "ams-d04",
                        "md-gpu",
                        "10.40.0.44",
                        Phase.NETWORK_BOOT,
                        at(5),
                        Optional.empty(),
                        "",
                        Optional.empty())));
        return events;
    }

    private static void goesOn(List<RunEvent> events) {
        events.add(new RunEvent.Resumed(at(250)));
        events.add(new RunEvent.StepStarted(at(255), "provision"));
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
