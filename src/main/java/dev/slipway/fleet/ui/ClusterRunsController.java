package dev.slipway.fleet.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.run.RunState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The runs about one cluster.
public final class ClusterRunsController implements AutoCloseable {

    private final ClusterViewModel model;
    private Subscription shown = () -> {};

    @FXML
    private TableView<RunState> table;

    @FXML
    private EmptyState nothing;

    public ClusterRunsController(ClusterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .setAll(List.of(
                        column("what", 320, run -> run.record().start().title()),
                        column("standing", 160, ClusterRunsController::standing),
                        column(
                                "started",
                                160,
                                run -> started(run, model.moment().get())),
                        column("took", 120, run -> Spans.text(run.record().elapsed())),
                        column("id", 360, RunState::id)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        shown = model.cluster().subscribe(_ -> show());
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void show() {
        var runs = model.runs();
        nothing.setVisible(runs.isEmpty());
        if (!runs.equals(table.getItems())) {
            table.getItems().setAll(runs);
        }
    }

    private void open() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.openRun(chosen);
        }
    }

    private static String started(RunState run, Instant now) {
        return Moments.text(run.record().start().at(), now);
    }

    private static String standing(RunState run) {
        return Texts.of("cluster.run." + run.standing().name().toLowerCase(Locale.ROOT));
    }

    private static TableColumn<RunState, String> column(String key, double width, Function<RunState, String> words) {
        var column = new TableColumn<RunState, String>(Texts.of("cluster.runs." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
        return column;
    }
}
