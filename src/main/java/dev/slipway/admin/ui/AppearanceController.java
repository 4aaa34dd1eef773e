package dev.slipway.admin.ui;

import atlantafx.base.controls.ToggleSwitch;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Appearance.Choice;
import dev.slipway.fx.part.Segmented;
import javafx.beans.property.DoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// How the window looks, changed at once.
public final class AppearanceController {

    private static final int SMALLEST = 90;
    private static final int LARGEST = 200;
    private static final int STEP = 10;
    private static final double PERCENT = 100;

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
        size.textProperty().bind(appearance.scale().map(scale -> Texts.of("settings.percent", percent(scale))));
        smaller.disableProperty().bind(appearance.scale().map(scale -> percent(scale) <= SMALLEST));
        larger.disableProperty().bind(appearance.scale().map(scale -> percent(scale) >= LARGEST));
        calm.selectedProperty().bindBidirectional(appearance.calm());
        contrast.selectedProperty().bindBidirectional(appearance.contrast());
    }

    @FXML
    private void makeSmaller() {
        step(-STEP);
    }

    @FXML
    private void makeLarger() {
        step(STEP);
    }

    private void step(int percent) {
        DoubleProperty scale = appearance.scale();
        scale.set(Math.clamp(percent(scale.get()) + percent, SMALLEST, LARGEST) / PERCENT);
    }

    private static int percent(Number scale) {
        return (int) Math.round(scale.doubleValue() * PERCENT);
    }
}
