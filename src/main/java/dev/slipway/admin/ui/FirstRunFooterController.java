package dev.slipway.admin.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Appearance.Choice;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.part.Segmented;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The foot of the first run: the theme, and the button that goes the chosen way.
public final class FirstRunFooterController {

    private final FirstRunViewModel model;
    private final Appearance appearance;
    private final FileQuestions files;
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
            FirstRunViewModel model, Appearance appearance, FileQuestions files, Runnable requirements) {
        this.model = model;
        this.appearance = appearance;
        this.files = files;
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
        switch (model.way().get()) {
            case LAB -> model.rehearse();
            case HARDWARE ->
                files.folder(go, Texts.of("first-run.choose-folder"), model.home())
                        .ifPresent(model::useHardware);
            case CONNECT ->
                files.open(go, Texts.of("first-run.choose-kubeconfig"), FileQuestions.Kind.ANY)
                        .ifPresent(model::connect);
        }
    }
}
