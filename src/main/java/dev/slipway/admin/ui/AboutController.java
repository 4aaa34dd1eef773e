package dev.slipway.admin.ui;

import dev.slipway.admin.About;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.Facts.Fact;
import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;

/// The versions of what runs here, and where the settings lie.
public final class AboutController {

    private final About about;
    private final Path settings;
    private final Runnable openFolder;

    @FXML
    private Facts facts;

    /// `openFolder` shows the settings' folder on the desktop.
    public AboutController(About about, Path settings, Runnable openFolder) {
        this.about = about;
        this.settings = settings;
        this.openFolder = openFolder;
    }

    @FXML
    private void initialize() {
        facts.show(List.of(
                Fact.mono(Texts.of("about.slipway"), about.slipway()),
                Fact.mono(Texts.of("about.java"), about.java()),
                Fact.mono(Texts.of("about.javafx"), about.javaFx()),
                Fact.mono(Texts.of("about.settings"), settings.toString())));
    }

    @FXML
    private void openFolder() {
        openFolder.run();
    }
}
