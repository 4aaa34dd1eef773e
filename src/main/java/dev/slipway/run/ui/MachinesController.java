package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.LaneRow;
import dev.slipway.fx.part.Panel;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.TileGrid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The machines of a run, as lanes or as tiles.
public final class MachinesController {

    private static final int MANY = 40;
    private static final double CAPTION = 0.885;
    private static final double LANE = 3.31;
    private static final double LOW_LANE = 2.54;
    private static final double GROUP = 1.77;
    private static final double LOW_GROUP = 1.54;
    private static final double REST = 2.08;

    private final RunViewModel model;
    private final Consumer<String> opened;
    private MachineCounts counted = new MachineCounts(new HBox());
    private boolean chosen;

    @FXML
    private Panel panel;

    @FXML
    private Label emLabel;

    @FXML
    private HBox counts;

    @FXML
    private Segmented<Form> form;

    @FXML
    private VBox lanes;

    @FXML
    private StackPane laneHead;

    @FXML
    private ListView<MachineLine> list;

    @FXML
    private TileGrid tiles;

    /// How the machines are shown.
    public enum Form {
        LANES,
        TILES
    }

    /// `opened` is told of the machine whose log is to be shown.
    public MachinesController(RunViewModel model, Consumer<String> opened) {
        this.model = model;
        this.opened = opened;
    }

    @FXML
    private void initialize() {
        form.offer(List.of(Form.LANES, Form.TILES), value -> Texts.of(value == Form.LANES ? "run.lanes" : "run.tiles"));
        form.icons(value -> value == Form.LANES ? "oct-rows-16" : "fth-grid");
        counted = new MachineCounts(counts);
        laneHead.getChildren()
                .setAll(LaneRow.head(Texts.of("run.machine"), MachineLines.phases(), Texts.of("run.now")));
        list.setItems(model.machines());
        list.setCellFactory(_ -> new MachineCell());
        list.setPlaceholder(new Label(Texts.of("run.machines.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnMouseClicked(_ -> chosen().ifPresent(opened));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(opened);
            }
        });
        tiles.onOpen(this::choose);
        lanes.visibleProperty().bind(form.valueProperty().isEqualTo(Form.LANES));
        lanes.managedProperty().bind(lanes.visibleProperty());
        tiles.visibleProperty().bind(lanes.visibleProperty().not());
        tiles.managedProperty().bind(tiles.visibleProperty());
        form.valueProperty().subscribe(_ -> show());
        // Once for all machines that have changed, not once for each.
        model.page().subscribe(_ -> show());
        model.form().subscribe(_ -> fit());
        emLabel.fontProperty().subscribe(_ -> fit());
        show();
    }

    Optional<String> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof MachineLine.Row row
                ? Optional.of(row.machine())
                : Optional.empty();
    }

    // A machine of which there is news is the same machine.
    private void selected(@Nullable MachineLine line) {
        var before = tiles.selectedProperty().get();
        tiles.selectedProperty().set(chosen().orElse(""));
        switch (line) {
            case MachineLine.Row row when !row.machine().equals(before) -> opened.accept(row.machine());
            case MachineLine.Rest _ -> model.showAll();
            case MachineLine.Row _, MachineLine.Head _ -> {
                // Nothing new is to be shown.
            }
            case null -> {
                // Nothing is chosen any more.
            }
        }
    }

    private void choose(String machine) {
        model.machines().stream()
                .filter(line ->
                        line instanceof MachineLine.Row row && row.machine().equals(machine))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        opened.accept(machine);
    }

    /// Chooses the next machine in trouble after the one that is chosen, or the last one for -1, round and round.
    void goToProblem(int step) {
        var lines = model.machines();
        var here = list.getSelectionModel().getSelectedIndex();
        var start = here < 0 && step < 0 ? 0 : here;
        for (var count = 1; count <= lines.size(); count++) {
            var index = Math.floorMod(start + count * step, lines.size());
            if (lines.get(index) instanceof MachineLine.Row row && row.trouble()) {
                form.setValue(Form.LANES);
                list.getSelectionModel().select(index);
                list.scrollTo(index);
                list.requestFocus();
                return;
            }
        }
    }

    private void show() {
        var rows = rows();
        if (rows.size() > MANY && !chosen) {
            chosen = true;
            form.setValue(Form.TILES);
        }
        counted.show(rows);
        fit();
        if (tiles.isVisible()) {
            tiles.show(rows.stream().map(MachineLine.Row::tile).toList());
        }
    }

    // As high as its rows need; the log takes what is left.
    private void fit() {
        var brief = model.page().get().filter(RunPage::brief).isPresent();
        panel.setTitle(brief ? "" : Texts.of("run.machines"));
        var em = emLabel.getFont().getSize() / CAPTION;
        var rows = model.machines().stream().mapToDouble(this::rowHeight).sum();
        list.setPrefHeight(Math.ceil(Math.max(rows, laneHeight()) * em) + 1);
        list.setMinHeight(Math.min(list.getPrefHeight(), 2 * laneHeight() * em));
    }

    private double rowHeight(MachineLine line) {
        return switch (line) {
            case MachineLine.Row _ -> laneHeight();
            case MachineLine.Head _ -> low() ? LOW_GROUP : GROUP;
            case MachineLine.Rest _ -> REST;
        };
    }

    private double laneHeight() {
        return low() ? LOW_LANE : LANE;
    }

    private boolean low() {
        return model.form().get().compact();
    }

    private List<MachineLine.Row> rows() {
        return model.machines().stream()
                .filter(MachineLine.Row.class::isInstance)
                .map(MachineLine.Row.class::cast)
                .toList();
    }
}
