package dev.slipway.admin.ui;

import dev.slipway.admin.MachineCheck.Group;
import dev.slipway.admin.Reading;
import dev.slipway.admin.Reading.Standing;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.StatusPill;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Shows the checks of this machine, group by group, each row as its answer comes in.
public final class CheckListController implements AutoCloseable {

    private final ChecksViewModel model;
    private final Detail detail;
    private final List<CheckRow> rows = new ArrayList<>();
    private final ListChangeListener<Reading> changes = this::update;

    @FXML
    private StatusPill looking;

    @FXML
    private StatusPill bad;

    @FXML
    private StatusPill unknown;

    @FXML
    private StatusPill warnings;

    @FXML
    private StatusPill good;

    @FXML
    private Button again;

    @FXML
    private Label trouble;

    @FXML
    private VBox groups;

    public CheckListController(ChecksViewModel model, Detail detail) {
        this.model = model;
        this.detail = detail;
    }

    @FXML
    private void initialize() {
        for (var group : Group.values()) {
            if (detail.shows(group)) {
                var title = new Label(group.title());
                title.getStyleClass().add("check-group");
                groups.getChildren().add(title);
                model.readings().stream()
                        .filter(reading -> reading.check().group() == group)
                        .forEach(this::addRow);
            }
        }
        trouble.textProperty().bind(model.trouble());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        again.disableProperty().bind(model.looking());
        model.readings().addListener(changes);
        summarise();
    }

    @FXML
    private void checkAgain() {
        model.look();
    }

    @Override
    public void close() {
        model.readings().removeListener(changes);
    }

    private void addRow(Reading reading) {
        var row = new CheckRow(detail, model::mend);
        row.show(reading);
        rows.add(row);
        groups.getChildren().add(row);
    }

    private void update(ListChangeListener.Change<? extends Reading> change) {
        for (var row : rows) {
            model.reading(row.check()).ifPresent(row::show);
        }
        summarise();
    }

    private void summarise() {
        pill(looking, Standing.LOOKING, "admin.count.looking");
        pill(bad, Standing.BAD, "admin.count.bad");
        pill(unknown, Standing.UNKNOWN, "admin.count.unknown");
        pill(warnings, Standing.WARNING, "admin.count.warnings");
        pill(good, Standing.GOOD, "admin.count.good");
    }

    private void pill(StatusPill pill, Standing standing, String key) {
        var count = model.readings().stream()
                .filter(reading -> detail.shows(reading.check().group()) && reading.standing() == standing)
                .count();
        pill.setText(Texts.of(key, count));
        pill.setVisible(count > 0);
        pill.setManaged(count > 0);
    }
}
