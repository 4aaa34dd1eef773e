package dev.slipway.admin.ui;

import dev.slipway.fx.View;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Status;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// The settings, one panel below the other.
public final class SettingsController implements AutoCloseable {

    private final SettingsViewModel model;
    private final List<View> panels;

    @FXML
    private Banner trouble;

    @FXML
    private VBox sections;

    public SettingsController(SettingsViewModel model, List<View> panels) {
        this.model = model;
        this.panels = List.copyOf(panels);
    }

    @FXML
    private void initialize() {
        trouble.setStatus(Status.WARNING);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        sections.getChildren().addAll(panels.stream().map(View::node).toList());
    }

    @Override
    public void close() {
        panels.forEach(View::close);
    }
}
