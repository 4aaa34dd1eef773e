package dev.slipway.admin.ui;

import atlantafx.base.controls.ToggleSwitch;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Appearance.Choice;
import dev.slipway.fx.part.Segmented;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// How the window looks, changed at once.
public final class AppearanceController {

    private final Appearance appearance;

    @FXML
    private Segmented<Choice> theme;

    @FXML
    private Button smaller;

    @FXML
    private Label size;

    @FXML
    private Button larger;

    @FXML
    private ToggleSwitch calm;

    @FXML
    private ToggleSwitch contrast;

    public AppearanceController(Appearance appearance) {
        this.appearance = appearance;
    }

    @FXML
    private void initialize() {
        Themes.offer(theme, appearance.choice());
        size.textProperty().bind(appearance.scale().map(scale -> Texts.of("settings.percent", Scale.percent(scale))));
        smaller.disableProperty().bind(appearance.scale().map(scale -> Scale.percent(scale) <= Scale.SMALLEST));
        larger.disableProperty().bind(appearance.scale().map(scale -> Scale.percent(scale) >= Scale.LARGEST));
        calm.selectedProperty().bindBidirectional(appearance.calm());
        contrast.selectedProperty().bindBidirectional(appearance.contrast());
    }

    @FXML
    private void makeSmaller() {
        Scale.step(appearance, -1);
    }

    @FXML
    private void makeLarger() {
        Scale.step(appearance, 1);
    }
}
