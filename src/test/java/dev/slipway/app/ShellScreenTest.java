package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.Time;
import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.Task;
import dev.slipway.fx.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellScreenTest {

    @TempDir
    private Path folder;

    private OpenForTest open;
    private Shell shell;
    private Screen screen;

    @BeforeEach
    void show() {
        open = OpenForTest.real(folder);
        shell = Screen.call(() -> {
            Screen.appearance().calm().set(true);
            return new Shell(open.site(), List.of(new Machines()));
        });
        screen = Screen.show(shell::node);
    }

    @AfterEach
    void close() {
        Screen.call(() -> {
            shell.close();
            return shell;
        });
        screen.close();
        open.close();
    }

    @Test
    void aKeyboardIsEnough() {
        screen.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertThat(here()).isEqualTo(new Route.Hardware(Optional.empty()));

        screen.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        screen.robot().write("b08");
        screen.robot().type(KeyCode.ENTER);
        assertThat(here()).isEqualTo(new Route.Hardware(Optional.of("ams-b08")));
        assertThat(visible("#palette")).isFalse();

        screen.robot().press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(here()).isEqualTo(new Route.Hardware(Optional.empty()));

        screen.robot().press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        assertThat(visible("#tasks-panel")).isTrue();
        screen.robot().type(KeyCode.ESCAPE);
        assertThat(visible("#tasks-panel")).isFalse();

        screen.robot().clickOn("#rail-fleet");
        screen.robot().type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(here()).isEqualTo(new Route.Clusters());
    }

    @Test
    void thePaletteShowsWhatItFound() {
        fill();
        screen.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        screen.robot().write("b08");

        screen.picture("palette");

        screen.robot().type(KeyCode.TAB);
        screen.picture("palette-actions");
    }

    @Test
    void tasksAndNoticesLieOverThePage() {
        fill();
        screen.picture("shell-filled");

        screen.robot().clickOn("#tasks");
        screen.picture("tasks");
        screen.robot().type(KeyCode.ESCAPE);
        Screen.await("the tasks are put away", () -> !visible("#tasks-panel"));

        screen.robot().clickOn("#bell");
        Screen.await("the notices are shown", () -> visible("#notices-panel"));
        screen.picture("notifications");
    }

    @Test
    void aClickBesideItPutsAwayWhatLiesOverThePage() {
        screen.robot().clickOn("#tasks");
        Screen.await("the tasks are shown", () -> visible("#tasks-panel"));

        screen.robot().clickOn("#page");

        Screen.await("the tasks are put away", () -> !visible("#tasks-panel"));
    }

    @Test
    void helpListsTheShortcuts() {
        screen.robot().type(KeyCode.F1);

        assertThat(here()).isEqualTo(new Route.Help());
        screen.picture("help");
    }

    @Test
    void aNewcomerIsNotShownWhereToGo() {
        var rail = Screen.call(() -> {
            try (var newcomer = OpenForTest.at(new Route.FirstRun(), folder)) {
                var window = new Shell(newcomer.site(), List.of());
                var before = window.node().lookup("#rail").isVisible();
                newcomer.navigator().go(new Route.Fleet());
                var after = window.node().lookup("#rail").isVisible();
                window.close();
                return List.of(before, after);
            }
        });

        assertThat(rail).containsExactly(false, true);
    }

    private void fill() {
        Screen.call(() -> {
            var site = open.site();
            site.statusLine()
                    .put(new StatusLine.Part(
                            "management", StatusLine.Light.GOOD, "ams-mgmt connected", new Route.Clusters()));
            site.statusLine()
                    .put(new StatusLine.Part(
                            "version", StatusLine.Light.NONE, "EKS Anywhere v0.26.1", new Route.Admin()));
            task("Upgrade ams-mgmt", Task.State.DONE, OptionalDouble.empty(), "12 steps in 38:00");
            task("Rehearse ml-forge", Task.State.REHEARSED, OptionalDouble.empty(), "12 steps in 3:52");
            task("Create edge", Task.State.NEEDS_YOU, OptionalDouble.of(0.5), "The BMC of ams-d05 does not answer");
            task("Create ml-forge", Task.State.RUNNING, OptionalDouble.of(0.64), "Step 5 of 12");
            site.notices().post(notice(Notice.Weight.GOOD, "Create retail-prod is done", "12 steps in 38:00"));
            site.notices()
                    .post(notice(Notice.Weight.FAILURE, "Create edge is held on a failure", "The BMC does not answer"));
            return site;
        });
    }

    private void task(String title, Task.State state, OptionalDouble progress, String detail) {
        open.site()
                .tasks()
                .put(new Task(title, title, state, progress, detail, Optional.of(new Route.Runs()), Optional.empty()));
    }

    private static Notice notice(Notice.Weight weight, String title, String detail) {
        return new Notice(
                weight,
                title,
                detail,
                Optional.of(new Route.Runs()),
                Time.system().now());
    }

    private Route here() {
        return Screen.call(() -> open.navigator().here().get());
    }

    private boolean visible(String id) {
        return Screen.call(() -> Optional.ofNullable(shell.node().lookup(id))
                .filter(Node::isVisible)
                .isPresent());
    }

    /// A room that can be searched.
    private record Machines() implements Room {

        @Override
        public Optional<View> open(Route route) {
            return Optional.empty();
        }

        @Override
        public List<Found> finds() {
            var power = Act.of("notices", "fth-power", () -> {}).on("Shortcut+Shift+P");
            var logs = Act.of("tasks", "oct-list-unordered-16", () -> {})
                    .on("Shortcut+L")
                    .unless(() -> Optional.of("it has no node"));
            return List.of(
                    found("machine", "ams-b08", "retail-stage, md-0, not reporting for 3:40", List.of(power, logs)),
                    found("machine", "ams-b07", "retail-stage, md-0", List.of()),
                    found("run", "Create retail-stage", "2 runs mention ams-b08", List.of()));
        }

        private static Found found(String kind, String name, String detail, List<Act> acts) {
            return new Found(kind, "fth-server", name, detail, new Route.Hardware(Optional.of(name)), acts);
        }
    }
}
