package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TileGridTest {

    private static final int MACHINES = 3_000;

    private TileGrid grid;
    private Screen screen;

    @BeforeEach
    void show() {
        var _ = Screen.appearance();
        grid = Screen.call(TileGrid::new);
        screen = Screen.show(() -> {
            grid.show(tiles(-1));
            return grid;
        });
        Screen.await("the first tiles", () -> inSight().containsKey("ams-m0000"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void onlyTilesInSightExist() {
        screen.picture("parts-tiles");

        assertThat(Screen.call(this::inSight)).hasSizeBetween(40, 300);
    }

    @Test
    void whatIsFarDownIsReachedByScrolling() {
        Screen.call(() -> {
            var list = (ListView<?>) grid.lookup(".list-view");
            list.scrollTo(list.getItems().size() - 1);
            return list;
        });

        Screen.await("the last one", () -> inSight().containsKey("ams-m%04d".formatted(MACHINES - 1)));
    }

    @Test
    void aTileStaysWhileItsMachineMoves() {
        var before = Screen.call(this::inSight);

        Screen.call(() -> {
            grid.show(tiles(3));
            return grid;
        });

        Screen.await("the machine that moved", () -> fact("ams-m0003").equals("5 of 7"));
        assertThat(Screen.call(this::inSight)).isEqualTo(before);
    }

    private Map<String, Node> inSight() {
        return grid.lookupAll(".list-view .machine-tile").stream()
                .filter(tile -> !name(tile).isEmpty())
                .collect(Collectors.toMap(TileGridTest::name, tile -> tile, (one, _) -> one));
    }

    private String fact(String machine) {
        return inSight().getOrDefault(machine, grid).lookup(".tile-fact") instanceof Label label ? label.getText() : "";
    }

    private static String name(Node tile) {
        return tile.lookup(".tile-name") instanceof Label label ? label.getText() : "";
    }

    private static List<Tile> tiles(int moved) {
        return IntStream.range(0, MACHINES)
                .mapToObj(machine -> tile(machine, machine == moved ? 5 : machine % 4))
                .toList();
    }

    private static Tile tile(int machine, int done) {
        var phases = IntStream.range(0, 7)
                .mapToObj(phase -> phase < done
                        ? Segment.done("phase", "1:10")
                        : phase == done ? Segment.running("phase", 0.5, "0:20") : Segment.idle("phase"))
                .toList();
        return Tile.provisioning("ams-m%04d".formatted(machine), done + " of 7", phases);
    }
}
