package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.RowList;
import dev.slipway.fx.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MotionTest {

    private final StepBar bar = Screen.call(StepBar::new);
    private final LaneRow lane = Screen.call(LaneRow::new);
    private final StepRow step = Screen.call(StepRow::new);
    private final MachineTile tile = Screen.call(MachineTile::new);
    private final RowList<Step> rows = new RowList<>();
    private final TableView<Step> table = Screen.call(() -> table(rows));
    private final Screen screen = Screen.show(() -> new VBox(bar, lane, step, tile, table));

    @BeforeAll
    static void start() {
        Screen.appearance();
    }

    @AfterEach
    void close() {
        calm(false);
        screen.close();
    }

    @Test
    void aBarGrowsToItsNewValueInAMoment() {
        fill(0.1);

        assertThat(fill(0.9)).isLessThan(0.9);
        Screen.await("it is there", () -> filled(bar) == 0.9);
    }

    @Test
    void aBarIsFirstShownAsItIs() {
        assertThat(fill(0.9)).isEqualTo(0.9);
    }

    @Test
    void aBarNeverShrinksInSight() {
        fill(0.9);

        assertThat(fill(0.1)).isEqualTo(0.1);
    }

    @Test
    void aBarOutOfSightIsWhereItBelongs() {
        fill(0.1);
        Screen.call(() -> {
            bar.setVisible(false);
            return true;
        });

        assertThat(fill(0.9)).isEqualTo(0.9);
    }

    @Test
    void nothingMovesWhereMotionIsReduced() {
        calm(true);
        fill(0.1);
        show(Status.RUNNING);

        assertThat(fill(0.9)).isEqualTo(0.9);
        assertThat(show(Status.FAILED)).isZero();
    }

    @Test
    void rowsFlashOnceWhenTheirStateChanges() {
        show(Status.RUNNING);

        assertThat(show(Status.FAILED)).isEqualTo(2);
        Screen.await("it is over", () -> flashes(lane) + flashes(step) == 0);
        assertThat(show(Status.FAILED)).isZero();
    }

    @Test
    void aRowOfATableFlashesWhenItsStateChanges() {
        rows(Status.RUNNING);
        Screen.pulses(2);

        rows(Status.FAILED);

        Screen.await("it flashes", () -> flashes(table) == 1);
        Screen.await("it is over", () -> flashes(table) == 0);
    }

    @Test
    void aTileFlashesWhenItsMachineFits() {
        tile(Tile.plain("ams-d04", "64 GB", ServerGlyph.Light.ON));

        assertThat(tile(Tile.matched("ams-d04", "64 GB", ServerGlyph.Light.ON))).isEqualTo(1);
    }

    @Test
    void aRowThatIsGivenAnotherMachineDoesNotMove() {
        lane("ams-d04", Status.RUNNING, 0.1);

        lane("ams-d05", Status.FAILED, 0.9);

        assertThat(flashes(lane)).isZero();
        assertThat(filled(lane)).isEqualTo(0.9);
    }

    @Test
    void aRowThatGetsAnotherMachineStopsFlashing() {
        lane("ams-d04", Status.RUNNING, 0.1);
        lane("ams-d04", Status.FAILED, 0.1);

        lane("ams-d05", Status.FAILED, 0.1);

        assertThat(flashes(lane)).isZero();
    }

    private double fill(double progress) {
        Screen.pulses(2);
        return Screen.call(() -> {
            bar.show(List.of(Segment.running("Write image", progress, "")));
            return filled(bar);
        });
    }

    private int tile(Tile shown) {
        Screen.pulses(2);
        return Screen.call(() -> {
            tile.show(shown);
            return flashes(tile);
        });
    }

    private void lane(String name, Status status, double progress) {
        Screen.pulses(2);
        Screen.call(() -> {
            var phases = List.of(Segment.running("Write image", progress, ""));
            lane.show(new Lane(name, "10.0.0.4", ServerGlyph.Light.ON, phases, status, "Write image", "3:21"));
            return lane;
        });
    }

    /// How many of lane and step flash.
    private int show(Status status) {
        lane("ams-d04", status, 0.5);
        return Screen.call(() -> {
            step.show(Step.of(status, "Create cluster", ""));
            return flashes(lane) + flashes(step);
        });
    }

    private void rows(Status status) {
        Screen.call(() -> {
            rows.update(List.of(Step.of(Status.READY, "Bootstrap", ""), Step.of(status, "Create cluster", "")));
            return rows;
        });
    }

    private static TableView<Step> table(RowList<Step> rows) {
        var table = new TableView<>(rows);
        table.getColumns().add(new TableColumn<>("Step"));
        table.setRowFactory(StateRow.of(Step::name, Step::status));
        return table;
    }

    private static void calm(boolean reduced) {
        Screen.call(() -> {
            Screen.appearance().calm().set(reduced);
            return reduced;
        });
        Screen.pulses(2);
    }

    private static double filled(Parent part) {
        return ((Bar) part.lookup(".bar")).filled();
    }

    private static int flashes(Node node) {
        return node.lookupAll(".flash").size();
    }
}
