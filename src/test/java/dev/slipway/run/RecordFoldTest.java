package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFoldTest {

    private static final Instant START = Instant.parse("2026-11-24T14:02:11Z");

    private final RecordFold fold = new RecordFold();

    @Test
    void nothingIsKnownBeforeTheRunHasBegun() {
        assertThat(fold.record()).isEmpty();
    }

    @Test
    void aRecordThatWasGivenOutDoesNotChangeAnyMore() {
        begin();
        see("ams-c02", Phase.POWER_ON);
        see("ams-c01", Phase.POWER_ON);
        var before = fold.record().orElseThrow();

        see("ams-c01", Phase.NETWORK_BOOT);
        fold.add(new RunEvent.StepStarted(START.plusSeconds(9), "setup-validate"));
        fold.add(new RunEvent.Ended(START.plusSeconds(9), Verdict.STOPPED));
        var after = fold.record().orElseThrow();

        assertThat(before.ways().get("ams-c01")).hasSize(1);
        assertThat(before.current()).isEmpty();
        assertThat(before.verdict()).isEmpty();
        assertThat(after.ways().get("ams-c01")).extracting(Sighting::phase).endsWith(Phase.NETWORK_BOOT);
        assertThat(after.ways().keySet()).containsExactly("ams-c02", "ams-c01");
        assertThat(after.current().map(StepRecord::name)).contains("setup-validate");
        assertThat(after.verdict()).contains(Verdict.STOPPED);
    }

    @Test
    void aWayThatDidNotGrowIsNotCopied() {
        begin();
        see("ams-c01", Phase.POWER_ON);
        var before = fold.record().orElseThrow();

        see("ams-c02", Phase.POWER_ON);

        assertThat(fold.record().orElseThrow().ways().get("ams-c01"))
                .isSameAs(before.ways().get("ams-c01"));
    }

    private void begin() {
        var subject = new Subject("create", "forge", Path.of("a.yaml"), "", Path.of("a.csv"), "", Optional.empty());
        fold.add(new RunEvent.Started(START, "Create forge", List.of("setup-validate"), subject));
    }

    private void see(String machine, Phase phase) {
        var sighting = new Sighting(
                machine, "control-plane", "10.40.0.21", phase, START, Optional.empty(), "", Optional.empty());
        fold.add(new RunEvent.Seen(START, sighting));
    }
}
