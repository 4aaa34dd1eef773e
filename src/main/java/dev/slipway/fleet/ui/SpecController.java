package dev.slipway.fleet.ui;

import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.YamlView;
import javafx.fxml.FXML;
import javafx.util.Subscription;

/// What a cluster is to be, as its management cluster has it.
public final class SpecController implements AutoCloseable {

    private final ClusterViewModel model;
    private Subscription shown = () -> {};
    private String before = "";

    @FXML
    private YamlView yaml;

    @FXML
    private EmptyState nothing;

    public SpecController(ClusterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        shown = model.cluster().subscribe(_ -> show());
    }

    @FXML
    private void copy() {
        yaml.getSelectionModel().clearSelection();
        yaml.copy();
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void show() {
        var text = model.specification();
        nothing.setVisible(text.isEmpty());
        yaml.setVisible(!text.isEmpty());
        if (!text.equals(before)) {
            before = text;
            yaml.show(text);
        }
    }
}
