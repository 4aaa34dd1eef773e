package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

    private static final Subject SUBJECT = new Subject(
            "create", "ml-forge", Path.of("ml-forge.yaml"), "00", Path.of("hardware.csv"), "11", Optional.empty());

    @TempDir
    private Path folder;

    private final List<String> worked = new ArrayList<>();
    private final Plan plan = new Plan(
            "Create ml-forge",
            Stream.of("one", "two", "three", "four").<Step>map(this::step).toList());

    @Test
    void journalsEachStepBeforeAndAfter() throws Exception {
        var run = run("run", plan);

        assertThat(run.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Started",
                        "StepStarted",
                        "StepEnded",
                        "StepStarted",
                        "StepEnded",
                        "StepStarted",
                        "StepEnded",
                        "StepStarted",
                        "StepEnded",
                        "Ended");
        assertThat(record(run).verdict()).contains(Verdict.DONE);
    }

    @Test
    void goesOnFromWhereverItWasKilled() throws Exception {
        var whole = Files.readAllLines(run("whole", plan).journal());

        for (var kept = 1; kept < whole.size(); kept++) {
            var killed = new RunFolder(Files.createDirectories(folder.resolve("killed-" + kept)));
            Files.write(killed.journal(), whole.subList(0, kept));
            var finished = record(killed).steps().stream()
                    .filter(StepRecord::complete)
                    .map(StepRecord::name)
                    .toList();

            worked.clear();
            resume(killed, plan);

            assertThat(record(killed).verdict())
                    .as("killed after entry %d", kept)
                    .contains(Verdict.DONE);
            assertThat(record(killed).steps()).allMatch(StepRecord::complete);
            assertThat(Stream.concat(finished.stream(), worked.stream()))
                    .containsExactly("one", "two", "three", "four");
        }
    }

    @Test
    void anEntryTornByTheKillIsNotCounted() throws Exception {
        var whole = Files.readAllLines(run("whole", plan).journal());
        var torn = new RunFolder(Files.createDirectories(folder.resolve("torn")));
        Files.writeString(
                torn.journal(),
                whole.get(0) + "\n" + whole.get(1) + "\n" + whole.get(2).substring(0, 20));

        worked.clear();
        resume(torn, plan);

        assertThat(worked).containsExactly("one", "two", "three", "four");
        assertThat(record(torn).verdict()).contains(Verdict.DONE);
    }

    @Test
    void isHeldByAFailureAndGoesOnWithThatStep() throws Exception {
        var failing = new Plan("Create ml-forge", List.of(step("one"), fails("two"), step("three")));

        var held = run("held", failing);
        var before = record(held);
        worked.clear();
        resume(held, new Plan("Create ml-forge", List.of(step("one"), step("two"), step("three"))));

        assertThat(before.verdict()).contains(Verdict.HELD);
        assertThat(before.failure()).map(Failure::what).contains("two does not work");
        assertThat(worked).containsExactly("two", "three");
        assertThat(record(held).step("two").attempts()).isEqualTo(2);
    }

    @Test
    void aBrokenStepHoldsTheRunAndSaysWhy() throws Exception {
        var broken = new Plan("Create ml-forge", List.of(new Named("one", _ -> {
            throw new IOException("no space left on device");
        })));

        var held = record(run("broken", broken));

        assertThat(held.verdict()).contains(Verdict.HELD);
        assertThat(held.failure()).map(Failure::why).contains("no space left on device");
    }

    @Test
    void aStopIsRemembered() throws Exception {
        var stopping = new Plan("Create ml-forge", List.of(step("one"), new Named("two", _ -> {
            throw new InterruptedException();
        })));
        var run = new RunFolder(folder.resolve("stopped"));

        try (var journal = open(run)) {
            assertThatThrownBy(() -> new Pipeline(Time.system()).begin(stopping, SUBJECT, journal))
                    .isInstanceOf(InterruptedException.class);
        }

        assertThat(record(run).verdict()).contains(Verdict.STOPPED);
        assertThat(record(run).current()).map(StepRecord::name).contains("two");
    }

    @Test
    void pausesBeforeTheNextStepWhenAskedAndGoesOn() throws Exception {
        var run = new RunFolder(folder.resolve("paused"));
        var asking = new Plan(
                "Create ml-forge",
                List.of(
                        step("one"),
                        new Named("two", _ -> {
                            run.askToHold();
                            return new Outcome.Done();
                        }),
                        step("three")));

        try (var journal = open(run)) {
            assertThat(new Pipeline(Time.system()).begin(asking, SUBJECT, journal))
                    .isEqualTo(Verdict.PAUSED);
        }
        resume(run, new Plan("Create ml-forge", List.of(step("one"), step("two"), step("three"))));

        assertThat(worked).containsExactly("one", "three");
        assertThat(record(run).verdict()).contains(Verdict.DONE);
    }

    @Test
    void onlyOneProcessRunsARun() throws Exception {
        var run = new RunFolder(folder.resolve("run"));

        try (var first = open(run)) {
            assertThat(run.alive()).isTrue();
            assertThatThrownBy(() -> open(run)).isInstanceOf(RunIsAliveException.class);
            first.say("still here");
        }

        assertThat(run.alive()).isFalse();
    }

    @Test
    void noSecretReachesTheDisk() throws Exception {
        var run = new RunFolder(folder.resolve("run"));
        try (var journal = Journal.open(run, Time.system(), Secrets.of(List.of("hunter22")), new Deaf())) {
            journal.say("password hunter22");
            journal.log("rufio", "ams-c01", "tried hunter22");
            var failure = Failure.of("login with hunter22 failed", "why hunter22", List.of("hunter22"), "hunter22");
            journal.record(new RunEvent.StepEnded(Time.system().now(), "one", new Outcome.Failed(failure)));
        }

        assertThat(Files.readString(run.journal()) + Files.readString(run.log()))
                .contains("*****")
                .doesNotContain("hunter22");
    }

    @Test
    void aFullDiskStopsTheRunBeforeItsNextStep() throws Exception {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full to play the full disk");
        var run = new RunFolder(Files.createDirectories(folder.resolve("run")));
        Files.createSymbolicLink(run.journal(), full);

        try (var journal = open(run)) {
            assertThatThrownBy(() -> new Pipeline(Time.system()).begin(plan, SUBJECT, journal))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("No space left on device");
        }

        assertThat(worked).isEmpty();
    }

    @Test
    void tellsOfAMachineOnlyWhatIsNew() throws Exception {
        var run = new RunFolder(folder.resolve("run"));
        var sighting = new Sighting(
                "ams-c01",
                "control-plane",
                "10.40.0.21",
                Phase.POWER_ON,
                Time.system().now(),
                Optional.empty(),
                "powering on",
                Optional.empty());

        try (var journal = open(run)) {
            IntStream.range(0, 3).forEach(_ -> journal.seen(sighting));
        }

        assertThat(run.events()).hasSize(1);
    }

    private RunFolder run(String name, Plan steps) throws Exception {
        var run = new RunFolder(folder.resolve(name));
        try (var journal = open(run)) {
            new Pipeline(Time.system()).begin(steps, SUBJECT, journal);
        }
        return run;
    }

    private static void resume(RunFolder run, Plan steps) throws Exception {
        var before = record(run);
        try (var journal = open(run)) {
            new Pipeline(Time.system()).resume(steps, before, journal);
        }
    }

    private static Journal open(RunFolder run) throws IOException {
        return Journal.open(run, Time.system(), Secrets.none(), new Deaf());
    }

    private static RunRecord record(RunFolder run) throws IOException {
        return RunRecord.of(run.events()).orElseThrow();
    }

    private Step step(String name) {
        return new Named(name, _ -> {
            worked.add(name);
            return new Outcome.Done();
        });
    }

    private static Step fails(String name) {
        return new Named(
                name, _ -> new Outcome.Failed(Failure.of(name + " does not work", "because", List.of(), "mend it")));
    }

    private record Named(String name, Work work) implements Step {

        @Override
        public Outcome run(Reporter reporter) throws IOException, InterruptedException {
            return work.run(reporter);
        }
    }

    @FunctionalInterface
    private interface Work {
        Outcome run(Reporter reporter) throws IOException, InterruptedException;
    }

    private record Deaf() implements RunListener {

        @Override
        public void happened(RunEvent event) {}

        @Override
        public void logged(LogLine line) {}
    }
}
