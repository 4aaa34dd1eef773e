package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.run.Failure;
import dev.slipway.run.Outcome;
import dev.slipway.run.Phase;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Sighting;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private static final Instant START = Instant.parse("2026-11-24T14:02:11Z");
    private static final Subject SUBJECT = new Subject(
            "create", "ml-forge", Path.of("ml-forge.yaml"), "00", Path.of("hardware.csv"), "11", Optional.empty());

    @Test
    void showsEveryStepWithItsTime() {
        var lines = report(
                        new RunEvent.StepStarted(at(0), "one"),
                        new RunEvent.StepEnded(at(41), "one", new Outcome.Done()),
                        new RunEvent.StepStarted(at(41), "two"),
                        new RunEvent.StepEnded(at(41), "two", new Outcome.Skipped("no GitOps")),
                        new RunEvent.StepStarted(at(41), "three"))
                .lines();

        assertThat(lines.get(0)).isEqualTo("Create ml-forge  1:40");
        assertThat(lines.get(2)).startsWith("  ✓ one").endsWith("0:41");
        assertThat(lines.get(3)).startsWith("  - two").endsWith("not used");
        assertThat(lines.get(4)).startsWith("  ▸ three").endsWith("0:59");
        assertThat(lines.get(5)).startsWith("  · four");
    }

    @Test
    void showsEveryMachineWithItsPhases() {
        var lines = report(
                        seen(10, Phase.POWER_ON, Optional.empty()),
                        seen(28, Phase.NETWORK_BOOT, Optional.empty()),
                        seen(80, Phase.WRITE_IMAGE, Optional.empty()),
                        seen(90, Phase.READY, Optional.of(at(95))))
                .lines();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line.split("\\s+"))
                        .containsExactly("", "ams-c01", "0:18", "0:52", "·", "0:10", "·", "·", "0:05", "here", "1:25"))
                .last(InstanceOfAssertFactories.STRING)
                .isEqualTo("1 of 1 machines ready, running");
    }

    @Test
    void aMachineStartedOverShowsItsLastWay() {
        var lines = report(
                        seen(10, Phase.POWER_ON, Optional.empty()),
                        seen(20, Phase.WRITE_IMAGE, Optional.empty()),
                        seen(50, Phase.POWER_ON, Optional.empty()),
                        seen(53, Phase.NETWORK_BOOT, Optional.empty()))
                .lines();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line.split("\\s+"))
                        .containsExactly("", "ams-c01", "0:03", "0:47", "·", "·", "·", "·", "·", "here", "0:50"));
    }

    @Test
    void aHeldRunSaysWhatWhereWhyAndWhatNext() {
        var failure = new Failure(
                "ams-d04 has no disk named /dev/sda",
                Optional.of("ams-d04"),
                Optional.of(Phase.WRITE_IMAGE),
                "The inventory names another disk.",
                List.of("open /dev/sda: no such file or directory"),
                List.of("Correct the disk in hardware.csv", "Resume the run"),
                Optional.empty());

        var lines = new FailureReport("workload-cluster-init", failure).lines();

        assertThat(lines)
                .containsExactly(
                        "❌ ams-d04 has no disk named /dev/sda",
                        "   Where: ams-d04, Write image, step workload-cluster-init",
                        "   Why: The inventory names another disk.",
                        "     | open /dev/sda: no such file or directory",
                        "   What next:",
                        "     1. Correct the disk in hardware.csv",
                        "     2. Resume the run");
    }

    @Test
    void whatDoesNotExistIsSaidToo() {
        var run = record(new RunEvent.StepStarted(at(0), "one"), new RunEvent.Ended(at(1), Verdict.STOPPED));

        var lines = new Standing(new RunFolder(Path.of("runs/20261124-create-ml-forge")), run).lines();

        assertThat(lines)
                .containsExactly(
                        "Stopped during the step one.",
                        "What exists now:",
                        "  nothing: no cluster was created and no machine was touched",
                        "Go on with: slipway runs resume 20261124-create-ml-forge");
    }

    private static RunReport report(RunEvent... events) {
        return new RunReport(record(events), at(100));
    }

    private static RunRecord record(RunEvent... events) {
        var all = new ArrayList<RunEvent>();
        all.add(new RunEvent.Started(at(0), "Create ml-forge", List.of("one", "two", "three", "four"), SUBJECT));
        all.addAll(List.of(events));
        return RunRecord.of(all).orElseThrow();
    }

    private static RunEvent seen(int second, Phase phase, Optional<Instant> ended) {
        return new RunEvent.Seen(
                at(second),
                new Sighting(
                        "ams-c01", "control-plane", "10.40.0.21", phase, at(second), ended, "here", Optional.empty()));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
