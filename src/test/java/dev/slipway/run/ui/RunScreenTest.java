package dev.slipway.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Screen;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.MachineTile;
import dev.slipway.run.Verdict;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a run in each of its states, and the list of runs.
class RunScreenTest {

    @TempDir
    private Path folder = Path.of("");

    private final Background background = Background.start(failure -> {
        throw new AssertionError(failure);
    });
    private SampleRuns runs;

    @BeforeEach
    void sample() throws Exception {
        var _ = Screen.appearance();
        runs = new SampleRuns(folder);
    }

    @AfterEach
    void close() throws Exception {
        runs.close();
        background.close();
    }

    @Test
    void aRunThatGoes() throws Exception {
        show("run-creating", runs.earlier().creating(), "Running");
    }

    @Test
    void aRunThatWasHeldAndGoesOn() throws Exception {
        show("run-resumed", runs.earlier().resumed(), "Running");
    }

    @Test
    void aRunThatIsHeld() throws Exception {
        show("run-failed", runs.earlier().held(), "Held on failure");
    }

    @Test
    void aRehearsal() throws Exception {
        Screen.call(() -> {
            Screen.appearance().lab().set(true);
            return true;
        });
        try {
            show("run-rehearsal", runs.earlier().rehearsing(), "Rehearsal");
        } finally {
            Screen.call(() -> {
                Screen.appearance().lab().set(false);
                return true;
            });
        }
    }

    @Test
    void aRunThatIsDone() throws Exception {
        show("run-done", runs.earlier().done(), "Done");
    }

    @Test
    void aRunThatWasStopped() throws Exception {
        show("run-stopped", runs.earlier().stopped(Verdict.STOPPED), "Stopped");
    }

    @Test
    void aRunThatWasInterrupted() throws Exception {
        show("run-interrupted", runs.earlier().interrupted(), "Interrupted");
    }

    @Test
    void nothingIsReadOnTheFxThreadWhileItIsFollowed() throws Exception {
        var place = runs.earlier().creating().place(background);
        Screen.await("the watch has seen the runs", () -> place.watch().states().size() == 6);
        var frame = Screen.call(StackPane::new);
        var screen = Screen.show(() -> frame);
        try (var watch = PulseWatch.start()) {
            var view = Screen.<View>call(
                    () -> Views.load("run/page", new RunController(RunViewModel.follow(place, SampleRuns.ID))));
            Screen.call(() -> frame.getChildren().add(view.node()));
            Screen.await("its state is shown", () -> word(screen).equals("Running"));
            Screen.pulses(60);

            assertThat(watch.ioStacks()).isEmpty();
            Screen.call(() -> {
                view.close();
                return true;
            });
        }
        screen.close();
    }

    @Test
    void aRunWhoseProcessHasJustBegun() throws Exception {
        show("run-starting", runs.earlier().starting(), 5, "Starting");
    }

    @Test
    void aRunThatDidNotStart() throws Exception {
        show(
                "run-not-started",
                runs.earlier()
                        .notStarted("Error: ml-forge.yaml: no such file\nUsage: slipway create cluster -f FILE\n"),
                5,
                "Did not start");
    }

    @Test
    void stoppingIsAskedWithTheSafeAnswerInFocus() throws Exception {
        var place = runs.earlier().creating().place(background);
        Screen.await("the watch has seen the runs", () -> place.watch().states().size() == 6);
        var model = Screen.call(() -> RunViewModel.follow(place, SampleRuns.ID));
        var view = Screen.<View>call(() -> Views.load("run/page", new RunController(model)));
        var screen = Screen.show(view::node);
        Screen.await("its state is shown", () -> word(screen).equals("Running"));

        Screen.call(() -> {
            model.questions().askToStop();
            return true;
        });

        Screen.await(
                "the safe answer has the focus",
                () -> screen.stage().getScene().getFocusOwner() instanceof Button button
                        && "question-keep".equals(button.getId()));
        screen.picture("run-stop-question");
        screen.robot().clickOn("#question-keep");
        Screen.await("it is gone", () -> screen.stage().getScene().lookup("#question") == null);
        Screen.call(() -> {
            view.close();
            return true;
        });
        screen.close();
    }

    @Test
    void theLogOfAMachineIsOpenedFromItsTileAndItsLane() throws Exception {
        var place = runs.earlier().creating().place(background);
        Screen.await("the watch has seen the runs", () -> place.watch().states().size() == 6);
        var view = Screen.<View>call(
                () -> Views.load("run/page", new RunController(RunViewModel.follow(place, SampleRuns.ID))));
        var screen = Screen.show(view::node);
        Screen.await("its state is shown", () -> word(screen).equals("Running"));
        Screen.pulses(20);

        screen.robot().clickOn("ams-c01");
        Screen.await("the tab of the lane", () -> openTab(screen).equals("ams-c01"));
        screen.robot().clickOn("All");
        Screen.await("all lines again", () -> openTab(screen).equals("All"));
        Screen.call(() -> {
            screen.stage().getScene().lookup("#lane-list").requestFocus();
            return true;
        });
        screen.robot().type(KeyCode.ENTER);
        Screen.await("the tab of the lane by key", () -> openTab(screen).equals("ams-c01"));
        screen.robot().clickOn("Tiles");
        Screen.await(
                "tiles", () -> screen.robot().lookup(".machine-tile").query().isVisible());
        var tile = Screen.call(() -> screen.robot().lookup(".machine-tile").<MachineTile>queryAll().stream()
                .filter(each -> String.valueOf(each.getAccessibleText()).startsWith("ams-d02"))
                .findFirst()
                .orElseThrow());
        screen.robot().clickOn(tile);
        Screen.await("the tab of the tile", () -> openTab(screen).equals("ams-d02"));
        assertThat(tile.isSelected()).isTrue();
        screen.robot().type(KeyCode.TAB).type(KeyCode.ENTER);
        Screen.await("the tab of the next tile", () -> openTab(screen).equals("ams-d03"));
        Screen.call(() -> {
            view.close();
            return true;
        });
        screen.close();
    }

    private static String openTab(Screen screen) {
        return screen.robot().lookup("#run-log .log-tab").<ToggleButton>queryAll().stream()
                .filter(ToggleButton::isSelected)
                .map(tab -> String.valueOf(tab.getText()))
                .findFirst()
                .orElse("");
    }

    @Test
    void allRuns() throws Exception {
        var place = runs.earlier().held().place(background);
        var screen = list(place);
        Screen.await("the runs are listed", () -> table(screen).getItems().size() == 6);
        screen.picture("runs-list");
        screen.close();
    }

    @Test
    void noRunYet() {
        var screen = list(runs.place(background));
        Screen.await(
                "it says so",
                () -> screen.stage().getScene().lookup("#runs-create") instanceof Button button && button.isVisible());
        screen.picture("runs-list-empty");
        screen.close();
    }

    private Screen list(RunPlace place) {
        return Screen.show(() -> Views.load("run/list", new RunsController(RunsViewModel.follow(place)))
                .node());
    }

    @SuppressWarnings("unchecked")
    private static TableView<RunRow> table(Screen screen) {
        return (TableView<RunRow>) screen.stage().getScene().lookup("#runs-table");
    }

    private void show(String name, SampleRuns sample, String word) {
        show(name, sample, 6, word);
    }

    private void show(String name, SampleRuns sample, int known, String word) {
        var place = sample.place(background);
        Screen.await("the watch has seen the runs", () -> place.watch().states().size() == known);
        var view = Screen.<View>call(
                () -> Views.load("run/page", new RunController(RunViewModel.follow(place, SampleRuns.ID))));
        var screen = Screen.show(view::node);
        Screen.await("its state is shown", () -> word(screen).equals(word));
        Screen.pulses(20);
        screen.picture(name);
        assertThat(word(screen)).isEqualTo(word);
        Screen.call(() -> {
            view.close();
            return true;
        });
        screen.close();
    }

    private static String word(Screen screen) {
        return screen.stage().getScene().lookup("#run-pill") instanceof Labeled pill
                ? String.valueOf(pill.getText())
                : "";
    }
}
