package dev.slipway.fleet.ui;

import dev.slipway.fleet.Activity;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// What happened lately.
public final class ActivityController implements AutoCloseable {

    private final FleetViewModel model;
    private final ObservableList<Activity> rows = FXCollections.observableArrayList();
    private Subscription shown = () -> {};

    @FXML
    private ListView<Activity> list;

    @FXML
    private Label nothing;

    public ActivityController(FleetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setItems(rows);
        list.setCellFactory(_ -> new ActivityCell(model));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
            }
        });
        shown = model.fleet().subscribe(fleet -> {
            if (!rows.equals(fleet.activity())) {
                rows.setAll(fleet.activity());
            }
            nothing.setVisible(rows.isEmpty());
        });
    }

    @FXML
    private void viewAll() {
        model.openRuns();
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }
}
