package dev.slipway.fleet.ui;

import dev.slipway.fleet.ui.Readiness.Report;
import dev.slipway.fleet.ui.Readiness.Row;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.StatusPill;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The Administrative machine on the page of the fleet.
public final class ReadinessController implements AutoCloseable {

    private static final double ICON = 14;

    private final Readiness readiness;
    private Subscription shown = () -> {};

    @FXML
    private StatusPill pill;

    @FXML
    private Label host;

    @FXML
    private Label computer;

    @FXML
    private VBox rows;

    public ReadinessController(Readiness readiness) {
        this.readiness = readiness;
    }

    @FXML
    private void initialize() {
        shown = readiness.report().subscribe(this::show);
    }

    @FXML
    private void checkAgain() {
        readiness.checkAgain();
    }

    @FXML
    private void open() {
        readiness.open();
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void show(Report report) {
        pill.show(report.status(), report.word());
        host.setText(report.host());
        computer.setText(report.computer());
        rows.getChildren()
                .setAll(report.rows().stream().map(ReadinessController::row).toList());
    }

    private static HBox row(Row row) {
        var name = new Label(row.name());
        name.getStyleClass().add("readiness-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label(row.value());
        value.getStyleClass().add("caption");
        Whole.inTooltip(value);
        var line = new HBox(new StatusIcon(row.status(), ICON), name, ClusterCard.filler(), value);
        line.getStyleClass().add("readiness-row");
        return line;
    }
}
