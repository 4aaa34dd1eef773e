package dev.slipway.run.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.Panel;
import dev.slipway.fx.part.SearchField;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The list of all runs.
public final class RunsController implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final double ICON = 14;
    private static final double LEAST = 20;
    private static final Map<String, Double> WIDTHS =
            Map.of("what", 17.0, "cluster", 10.0, "started", 12.0, "duration", 7.0, "result", 11.0);

    private final RunsViewModel model;

    @FXML
    private Region em;

    @FXML
    private Label sentence;

    @FXML
    private SearchField filter;

    @FXML
    private Panel panel;

    @FXML
    private TableView<RunRow> table;

    @FXML
    private TableColumn<RunRow, RunRow> what;

    @FXML
    private TableColumn<RunRow, RunRow> cluster;

    @FXML
    private TableColumn<RunRow, RunRow> started;

    @FXML
    private TableColumn<RunRow, RunRow> duration;

    @FXML
    private TableColumn<RunRow, RunRow> result;

    @FXML
    private TableColumn<RunRow, RunRow> error;

    @FXML
    private StackPane empty;

    /// Closes the model with itself.
    public RunsController(RunsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(model.sentence());
        filter.textProperty().bindBidirectional(model.filter());
        text(what, RunRow::title, "strong");
        text(cluster, RunRow::cluster, "cell-text");
        text(started, row -> DAY.format(row.started().atZone(model.place().zone())), "mono");
        text(duration, row -> Spans.text(row.duration()), "mono");
        text(result, RunRow::result, "cell-text");
        text(error, RunRow::error, "muted");
        result.setCellFactory(_ -> new Cell("cell-text", RunRow::result, Optional.of(RunsController::icon)));
        table.setPlaceholder(new Label(Texts.of("runs.no-match")));
        table.setItems(model.rows());
        table.setRowFactory(_ -> row());
        table.widthProperty().subscribe(this::spread);
        em.minWidthProperty().subscribe(this::spread);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        var nothing = Bindings.isEmpty(model.all());
        empty.visibleProperty().bind(nothing);
        empty.managedProperty().bind(nothing);
        panel.visibleProperty().bind(Bindings.not(nothing));
        panel.managedProperty().bind(panel.visibleProperty());
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    private void create() {
        model.create();
    }

    // In em, so that they grow with the text; the last column takes what the others leave.
    private void spread() {
        var left = table.getWidth() / em.getMinWidth() - 0.2;
        for (var column : table.getColumns()) {
            var width = column.equals(error) ? Math.max(LEAST, left) : WIDTHS.getOrDefault(column.getId(), LEAST);
            column.setPrefWidth(Math.floor(width * em.getMinWidth()));
            left -= width;
        }
    }

    private void openChosen() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private TableRow<RunRow> row() {
        var row = new TableRow<RunRow>();
        row.setOnMouseClicked(_ -> {
            if (!row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private static Node icon(RunRow row) {
        return new StatusIcon(row.simulated() ? Status.SIMULATED : row.status(), ICON);
    }

    private static void text(TableColumn<RunRow, RunRow> column, Function<RunRow, String> words, String style) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(style, words, Optional.empty()));
    }

    /// One value of a row, with an icon or without.
    private static final class Cell extends TableCell<RunRow, RunRow> {

        private final Function<RunRow, String> words;
        private final Optional<Function<RunRow, Node>> icon;

        Cell(String style, Function<RunRow, String> words, Optional<Function<RunRow, Node>> icon) {
            Whole.inTooltip(this);
            this.words = words;
            this.icon = icon;
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(RunRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : words.apply(row));
            setGraphic(
                    empty || row == null ? null : icon.map(of -> of.apply(row)).orElse(null));
        }
    }
}
