package dev.slipway.admin.ui;

import dev.slipway.fx.Appearance;
import dev.slipway.fx.Appearance.Choice;
import dev.slipway.fx.part.Segmented;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The foot of the first run: the theme, and the button that goes the chosen way.
public final class FirstRunFooterController {

    private final FirstRunViewModel model;
    private final Appearance appearance;
    private final Choosing choosing;
    private final Runnable requirements;

    @FXML
    private Segmented<Choice> theme;

    @FXML
    private HBox progress;

    @FXML
    private Label doing;

    @FXML
    private Button go;

    /// `requirements` shows what this machine needs.
    public FirstRunFooterController(
            FirstRunViewModel model, Appearance appearance, Choosing choosing, Runnable requirements) {
        this.model = model;
        this.appearance = appearance;
        this.choosing = choosing;
        this.requirements = requirements;
    }

    @FXML
    private void initialize() {
        Themes.offer(theme, appearance.choice());
        doing.textProperty().bind(model.progress());
        progress.visibleProperty().bind(model.busy());
        progress.managedProperty().bind(model.busy());
        go.textProperty().bind(model.go());
        go.disableProperty().bind(model.busy());
    }

    @FXML
    private void readRequirements() {
        requirements.run();
    }

    @FXML
    private void go() {
        var window = go.getScene().getWindow();
        switch (model.way().get()) {
            case LAB -> model.rehearse();
            case HARDWARE -> choosing.folder(window, model.home()).ifPresent(model::useHardware);
            case CONNECT -> choosing.kubeconfig(window).ifPresent(model::connect);
        }
    }
}
