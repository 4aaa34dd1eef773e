package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final String SPEC = "kind: Cluster\n";
    private static final Set<String> MACHINES = Set.of("ams-c01", "ams-d01");

    @Test
    void withoutEarlierRunsTheTimeIsATypicalOne() {
        var outlook = Outlook.of(List.of(), SPEC, MACHINES);

        assertThat(outlook.typical()).isTrue();
        assertThat(outlook.takes()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(30));
        assertThat(outlook.rehearsed()).isEmpty();
    }

    @Test
    void theTimeIsThatOfTheRunsThatWereDone() {
        var outlook =
                Outlook.of(List.of(SampleRun.done("create", SPEC, MACHINES, Duration.ofMinutes(38))), SPEC, MACHINES);

        assertThat(outlook.typical()).isFalse();
        assertThat(outlook.takes()).isEqualTo(Duration.ofMinutes(38));
    }

    @Test
    void onlyARehearsalOfTheSameSpecificationOnTheSameMachinesCounts() {
        var rehearsed = SampleRun.done("rehearse", SPEC, MACHINES, Duration.ofMinutes(25));

        assertThat(Outlook.of(List.of(rehearsed), SPEC, MACHINES).rehearsed()).contains(SampleRun.START);
        assertThat(Outlook.of(List.of(rehearsed), SPEC + "# changed\n", MACHINES)
                        .rehearsed())
                .isEmpty();
        assertThat(Outlook.of(List.of(rehearsed), SPEC, Set.of("ams-c01")).rehearsed())
                .isEmpty();
        assertThat(Outlook.of(List.of(SampleRun.done("create", SPEC, MACHINES, Duration.ofMinutes(25))), SPEC, MACHINES)
                        .rehearsed())
                .isEmpty();
    }
}
