package dev.slipway.spec.ui;

import dev.slipway.fx.Background;
import dev.slipway.fx.Screen;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;

/// A wizard on a screen, in the window's usual room.
record WizardStage(WizardViewModel model, Screen screen) {

    /// Of the draft of this name, which `begin` begins on the FX thread once the wizard is made.
    static WizardStage show(Forge forge, Background background, String name, Consumer<DraftViewModel> begin) {
        var desk = forge.desk(background);
        var _ = Screen.appearance();
        var draft = Screen.call(() -> DraftViewModel.of(desk, name));
        var model = Screen.call(() -> new WizardViewModel(draft, ZoneOffset.ofHours(2)));
        var screen = Screen.show(() -> {
            var frame = new BorderPane(new WizardViews(model, desk).frame().node());
            frame.setPadding(Screen.ROOM);
            begin.accept(draft);
            return frame;
        });
        return new WizardStage(model, screen);
    }
}
