package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.fx.Screen;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;

/// A wizard on a screen, in the window's usual room, and the site of the sample around it.
record WizardStage(Forge forge, Background background, List<Exception> failures, WizardViewModel model, Screen screen)
        implements AutoCloseable {

    /// Of the draft of this name, which `begin` begins on the FX thread once the wizard is made.
    static WizardStage show(Path folder, String name, Consumer<DraftViewModel> begin) throws IOException {
        var failures = new ArrayList<Exception>();
        var background = Background.start(failures::add);
        var forge = Forge.at(folder);
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
        return new WizardStage(forge, background, failures, model, screen);
    }

    /// Of the draft of the forge, once it and its inventory are read.
    static WizardStage drafted(Path folder) throws IOException {
        var wizard = show(folder, Forge.DRAFT, DraftViewModel::begin);
        var draft = wizard.model.draft();
        Screen.await("the draft is read", () -> ClusterParts.name(draft.file()).equals(Forge.DRAFT));
        Screen.await(
                "the inventory is read",
                () -> !draft.judgement().get().inventory().machines().isEmpty());
        return wizard;
    }

    @Override
    public void close() {
        screen.close();
        background.close();
        assertThat(failures).isEmpty();
    }

    void go(WizardStep step) {
        screen.robot().interact(() -> model.go(step));
    }

    void edit(UnaryOperator<SpecFile> change) {
        screen.robot().interact(() -> model.draft().edit(change));
    }

    Node node(String id) {
        return screen.stage().getScene().lookup(id);
    }

    String label(String id) {
        return ((Labeled) node(id)).getText();
    }

    Button button(String id) {
        return (Button) node(id);
    }
}
