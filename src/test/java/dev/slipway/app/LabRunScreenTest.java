package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.Time;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.run.ui.SampleRuns;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a run within the frame of a lab, which takes height from it.
class LabRunScreenTest {

    private static final int STEPS = 15;

    @TempDir
    private Path folder = Path.of("");

    private Optional<SampleRuns> runs = Optional.empty();
    private Optional<OpenForTest> open = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Screen> screen = Optional.empty();

    @AfterEach
    void close() throws Exception {
        Screen.call(() -> {
            shell.ifPresent(Shell::close);
            Screen.appearance().lab().set(false);
            return true;
        });
        screen.ifPresent(Screen::close);
        open.ifPresent(OpenForTest::close);
        runs.orElseThrow().close();
    }

    @Test
    void allMachinesAndStepsAreInSightWhileItRuns() throws Exception {
        var shown = show(sample().creating(), SampleRuns.NOW, "Rehearsal");
        shown.picture("run-creating-lab");
        for (var size : Screen.Size.values()) {
            shown.picture("run-creating-lab", Appearance.Choice.LIGHT, size);
            assertThat(rows("#lane-list")).as("machines at %s", size).isEqualTo(9);
            assertThat(rows("#step-list")).as("steps at %s", size).isEqualTo(STEPS);
            assertThat(inSight("#run-log")).as("log at %s", size).isTrue();
            assertThat(rows(".log-list")).as("lines at %s", size).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theDiagnosisIsNeverCut() throws Exception {
        var shown = show(sample().held(), SampleRuns.HELD_NOW, "Held on failure");
        shown.picture("run-failed-lab");
        for (var size : Screen.Size.values()) {
            shown.picture("run-failed-lab", Appearance.Choice.LIGHT, size);
            assertThat(whole("#diagnosis-title")).isTrue();
            assertThat(whole("#diagnosis-sentence")).isTrue();
            assertThat(inSight("#diagnosis-place")).as("diagnosis at %s", size).isTrue();
            assertThat(inSight("#run-machines")).as("machines at %s", size).isTrue();
            assertThat(inSight("#run-log")).as("log at %s", size).isTrue();
        }
    }

    private SampleRuns sample() throws Exception {
        var sample = new SampleRuns(folder);
        runs = Optional.of(sample);
        return sample.earlier().inLab();
    }

    private Screen show(SampleRuns sample, Instant now, String word) {
        assertThat(sample).isNotNull();
        var site = OpenForTest.lab(folder, new LabInMemory(new Still(now)));
        open = Optional.of(site);
        shell = Optional.of(Screen.call(() -> {
            Screen.appearance().calm().set(true);
            Screen.appearance().lab().set(true);
            return new Shell(site.site(), List.of(new RunsRoom(site.site())));
        }));
        var shown = Screen.show(shell.orElseThrow()::node);
        screen = Optional.of(shown);
        Screen.call(() -> {
            site.navigator().go(new Route.Run(SampleRuns.ID));
            return true;
        });
        Screen.await(
                "its state is shown",
                () -> find("#run-pill") instanceof Labeled pill
                        && String.valueOf(pill.getText()).equals(word));
        Screen.await("its log is read", () -> rows(".log-list") > 0);
        Screen.pulses(10);
        return shown;
    }

    private Node find(String id) {
        return screen.orElseThrow().stage().getScene().lookup(id);
    }

    /// The rows of a list that are wholly in sight.
    private int rows(String id) {
        return Screen.call(() -> {
            if (!(find(id) instanceof ListView<?> list)) {
                return 0;
            }
            var place = list.localToScene(list.getLayoutBounds());
            return (int) list.lookupAll(".list-cell").stream()
                    .filter(cell -> cell instanceof ListCell<?> row && !row.isEmpty())
                    .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                    .filter(cell -> cell.getMinY() >= place.getMinY() - 1 && cell.getMaxY() <= place.getMaxY() + 1)
                    .count();
        });
    }

    private boolean inSight(String id) {
        return Screen.call(() -> {
            var node = find(id);
            var bounds = node.localToScene(node.getLayoutBounds());
            var bar = find("#status-bar").localToScene(find("#status-bar").getLayoutBounds());
            return node.isVisible() && bounds.getHeight() > 50 && bounds.getMaxY() <= bar.getMinY() + 1;
        });
    }

    /// Whether all words of a label are shown.
    private boolean whole(String id) {
        return Screen.call(() -> find(id) instanceof Labeled label
                && label.lookup(".text") instanceof Text text
                && text.getText().replace("\n", " ").equals(label.getText()));
    }

    /// A clock that stands still.
    private record Still(Instant now) implements Time {
        @Override
        public void sleep(Duration duration) {
            throw new IllegalStateException("nobody waits here");
        }
    }
}
