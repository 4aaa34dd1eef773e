package dev.slipway.bench;

import dev.slipway.fx.Background;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.Lane;
import dev.slipway.fx.part.LaneRow;
import dev.slipway.fx.part.LogPane;
import dev.slipway.fx.part.LogTab;
import dev.slipway.fx.part.Segment;
import dev.slipway.fx.part.ServerGlyph;
import dev.slipway.fx.part.Status;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How smooth the window stays: 300 machines that move, and 50,000 log lines a second. Run by hand; prints a table.
public final class FluencyBench {

    private static final int MACHINES = 300;
    private static final Duration LASTS = Duration.ofSeconds(10);

    private final Background background = Background.start(Exception::printStackTrace);
    private final ObservableList<Lane> lanes = FXCollections.observableArrayList();
    private final Torrent torrent = new Torrent();
    private int step;

    private FluencyBench() {}

    public static void main(String[] words) {
        new FluencyBench().run();
        System.exit(0);
    }

    private void run() {
        var screen = Screen.show(this::window);
        var pane = (LogPane) screen.stage().getScene().lookup(".log-pane");
        var moving = background.every(Duration.ofMillis(250), this::move);
        measure("nothing but lanes", () -> {});
        Screen.call(() -> {
            pane.setTabs(LogTab.ofRun(List.of(LogTab.subject("ams-m001"))));
            pane.show(torrent, background);
            return pane;
        });
        measure("50,000 lines/s, followed", () -> {});
        measure("and searched", () -> query(pane, "progress 77"));
        measure("and one machine's", () -> {
            query(pane, "");
            pane.open(LogTab.subject("ams-m001"));
        });
        measure("and held", () -> {
            pane.open(LogTab.all());
            pane.followingProperty().set(false);
        });
        System.out.printf("%d lines were written%n", torrent.written());
        moving.close();
        torrent.close();
    }

    private void measure(String what, Runnable before) {
        Screen.call(() -> {
            before.run();
            return what;
        });
        try (var watch = PulseWatch.start()) {
            LockSupport.parkNanos(LASTS.toNanos());
            System.out.printf(
                    "%-28s %s  I/O on the FX thread: %d%n",
                    what, watch.gaps(), watch.ioStacks().size());
        }
    }

    private VBox window() {
        lanes.setAll(IntStream.range(0, MACHINES).mapToObj(this::lane).toList());
        var list = new ListView<>(lanes);
        list.setFixedCellSize(43);
        list.setCellFactory(_ -> new LaneCell());
        var pane = new LogPane();
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return new VBox(list, pane);
    }

    private void move() {
        step++;
        lanes.setAll(IntStream.range(0, MACHINES).mapToObj(this::lane).toList());
    }

    private Lane lane(int machine) {
        var phase = (step / 40 + machine) % 7;
        var segments = IntStream.range(0, 7)
                .mapToObj(index -> index < phase
                        ? Segment.done("phase " + index, "1:" + (10 + index))
                        : index == phase
                                ? Segment.running("phase " + index, step % 40 / 40.0, "0:" + step % 60)
                                : Segment.idle("phase " + index))
                .toList();
        return new Lane(
                "ams-m%03d".formatted(machine),
                "10.40.1." + machine,
                ServerGlyph.Light.values()[0],
                segments,
                Status.RUNNING,
                "step " + step,
                "4:" + (10 + step % 50));
    }

    private static void query(LogPane pane, String text) {
        ((TextField) pane.lookup("#log-query")).setText(text);
    }

    private static final class LaneCell extends ListCell<Lane> {

        private final LaneRow row = new LaneRow();

        @Override
        protected void updateItem(Lane lane, boolean empty) {
            super.updateItem(lane, empty);
            if (empty || lane == null) {
                setGraphic(null);
                return;
            }
            row.show(lane);
            setGraphic(row);
        }
    }
}
