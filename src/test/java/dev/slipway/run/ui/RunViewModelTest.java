package dev.slipway.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.part.Segment;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.Step;
import dev.slipway.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page of a run says, from its journal alone.
class RunViewModelTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private Optional<SampleRuns> runs = Optional.empty();

    @BeforeEach
    void sample() throws Exception {
        runs = Optional.of(new SampleRuns(folder));
    }

    @AfterEach
    void close() throws Exception {
        runs.orElseThrow().close();
        background.close();
    }

    @Test
    void aRunThatGoesSaysHowFarItIs() throws Exception {
        var model = follow(runs.orElseThrow().earlier().creating());

        assertThat(model.head().get().numbers())
                .containsExactly(
                        new RunHead.Figure("24:30", "Elapsed"),
                        new RunHead.Figure("~14 min", "Left, finishes 14:40"),
                        new RunHead.Figure("3 / 7", "Machines ready"));
        assertThat(model.steps().stream().map(StepLine::step))
                .contains(
                        Step.of(Status.READY, "Set up and validate", "0:41"),
                        Step.of(Status.RUNNING, "Provision machines", "18:34"),
                        Step.part(Status.RUNNING, "Control plane: 2 of 3", "18:21"),
                        Step.part(Status.WARNING, "Workers: 1 of 4", "10:43"),
                        Step.of(Status.NOT_USED, "Set up GitOps", "Not used"),
                        Step.of(Status.PENDING, "Move cluster management", "~1:10"));
        assertThat(model.pausable().get()).isTrue();
        assertThat(model.resumable().get()).isFalse();
        assertThat(failures).isEmpty();
    }

    @Test
    void aPhaseIsSlowWhenItTakesNoticeablyLongerThanUsual() throws Exception {
        var model = follow(runs.orElseThrow().earlier().creating());

        assertThat(row(model, "ams-d04").lane().phases().get(1))
                .isEqualTo(Segment.slow("Network boot", "10:21 / ~4:40"));
        assertThat(row(model, "ams-d03").lane().phases().get(3).state()).isEqualTo(Segment.State.RUNNING);
        assertThat(row(model, "ams-d03").lane().phases().get(3).progress()).isEqualTo(0.78);
        assertThat(row(model, "ams-c01").lane().total()).isEqualTo("7:32");
    }

    @Test
    void withoutEarlierRunsTheEstimatesAreTypicalOnes() throws Exception {
        var model = follow(runs.orElseThrow().creating());

        var now = model.moment().get().orElseThrow();
        assertThat(now.estimates().typical()).isTrue();
        assertThat(RunFacts.of(now, folder).lastWord()).contains("not from your site");
    }

    @Test
    void aHeldRunNamesTheMachineThatHoldsItAndTheBestRemedy() throws Exception {
        var model = follow(runs.orElseThrow().earlier().held());

        var held = model.held().get().orElseThrow();
        assertThat(held.title()).isEqualTo("ams-d04 has no disk named /dev/sda");
        assertThat(held.evidence().get(held.decisive())).contains("no such file or directory");
        assertThat(held.text()).contains("ams-d04", "14:32:49", "What next");
        assertThat(model.head().get().numbers())
                .contains(new RunHead.Figure("30:38", "Elapsed"), new RunHead.Figure("0:47", "Held"));
        assertThat(model.machines())
                .hasSize(2)
                .last()
                .isEqualTo(new MachineLine.Rest(6, "ams-c01, ams-c02, ams-c03, ams-d01, ams-d02, ams-d03"));
        assertThat(model.resumable().get()).isTrue();
    }

    @Test
    void theTimeARunWasHeldDoesNotCount() throws Exception {
        var model = follow(runs.orElseThrow().earlier().resumed());

        assertThat(model.head().get().numbers()).contains(new RunHead.Figure("25:30", "Elapsed"));
        assertThat(model.steps().stream().map(StepLine::step))
                .contains(
                        Step.of(Status.RUNNING, "Provision machines", "19:34"),
                        Step.part(Status.WARNING, "Workers: 1 of 4", "11:43"));
        assertThat(row(model, "ams-d04").lane().phases().get(1))
                .isEqualTo(Segment.slow("Network boot", "11:21 / ~4:40"));
        assertThat(row(model, "ams-d02").lane().total()).isEqualTo("11:43");
        assertThat(RunTimeline.of(model.moment().get().orElseThrow(), ZoneOffset.UTC)
                        .stretches())
                .filteredOn(stretch -> stretch.state() == Segment.State.FAILED)
                .extracting(stretch -> Duration.between(stretch.from(), stretch.to()))
                .containsExactly(Duration.ofHours(4));
    }

    @Test
    void aRunWhoseProcessIsGoneSaysWhereItWasAndWhatExists() throws Exception {
        var model = follow(runs.orElseThrow().interrupted());

        var note = model.note().get().orElseThrow();
        assertThat(note.title()).isEqualTo("Interrupted in: Provision machines");
        assertThat(note.text()).contains("ml-forge-eks-a-cluster", "Ready: ams-c01, ams-c02, ams-d01");
        assertThat(note.text()).contains("kind delete cluster --name ml-forge-eks-a-cluster");
        assertThat(note.deeds()).containsExactly(Note.Deed.RESUME, Note.Deed.COPY_CLEAN_UP);
    }

    @Test
    void aLabHasNothingToCleanUpOnThisMachine() throws Exception {
        var model = follow(runs.orElseThrow().inLab().interrupted());

        assertThat(model.note().get().orElseThrow().text()).doesNotContain("kind delete");
        assertThat(model.note().get().orElseThrow().deeds()).containsExactly(Note.Deed.RESUME);
    }

    @Test
    void aRehearsalThatIsHeldIsStoppedAsOne() throws Exception {
        var model = follow(runs.orElseThrow().inLab().held());

        model.questions().askToStop();

        assertThat(model.questions().asked().get().orElseThrow().act()).isEqualTo("Stop rehearsal");
    }

    @Test
    void stoppingIsAskedFirst() throws Exception {
        var model = follow(runs.orElseThrow().creating());

        model.questions().askToStop();

        var question = model.questions().asked().get().orElseThrow();
        assertThat(question.title()).isEqualTo("Stop “Create ml-forge”?");
        assertThat(question.effect()).contains("ml-forge-eks-a-cluster", "Ready: ams-c01, ams-c02, ams-d01");
        model.questions().answered();
        assertThat(model.questions().asked().get()).isEmpty();
        assertThat(model.moment().get().orElseThrow().going()).isTrue();
    }

    @Test
    void thePowerOfTheMachineThatHoldsTheRunUpIsCycledWhenItIsWanted() throws Exception {
        var sample = runs.orElseThrow().held();
        var model = follow(sample);

        model.questions().askToPowerCycle();
        assertThat(sample.cycled()).isEmpty();
        model.questions().asked().get().orElseThrow().run().run();

        assertThat(sample.cycled()).containsExactly("ams-d04");
        assertThat(model.place().notices().all().getFirst().title()).isEqualTo("ams-d04 was power-cycled");
    }

    @Test
    void aRehearsalNeverCyclesThePowerOfARealMachine() throws Exception {
        var model = follow(runs.orElseThrow().inLab().held());

        assertThat(model.held().get().orElseThrow().cyclable()).contains("ams-d04");
        assertThat(model.questions().cyclable()).isEmpty();
    }

    @Test
    void aPausedRunSaysWhatIsNext() throws Exception {
        var model = follow(runs.orElseThrow().stopped(Verdict.PAUSED));

        assertThat(model.head().get().word()).isEqualTo("Paused");
        assertThat(model.note().get().orElseThrow().text()).contains("Provision machines");
    }

    private RunViewModel follow(SampleRuns sample) throws InterruptedException {
        var place = sample.place(background);
        await(() -> place.watch().find(SampleRuns.ID).isPresent());
        var model = RunViewModel.follow(place, SampleRuns.ID);
        await(() -> model.moment().get().isPresent());
        return model;
    }

    private static MachineLine.Row row(RunViewModel model, String machine) {
        return model.machines().stream()
                .filter(MachineLine.Row.class::isInstance)
                .map(MachineLine.Row.class::cast)
                .filter(row -> row.machine().equals(machine))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (var left = 400; left > 0 && !condition.getAsBoolean(); left--) {
            Time.system().sleep(Duration.ofMillis(25));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
