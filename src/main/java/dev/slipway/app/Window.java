package dev.slipway.app;

import dev.slipway.admin.SettingsFile;
import dev.slipway.admin.ui.SettingsViewModel;
import dev.slipway.app.shell.Mark;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window of Slipway.
public final class Window extends Application {

    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 1280;
    private static final int LEAST_HEIGHT = 720;

    private final Background background = Background.start(this::report);
    private final SettingsFile settingsFile = SettingsFile.of(System.getenv(), HOME);
    private Optional<FirstPlace> first = Optional.empty();
    private Optional<OpenSite> sites = Optional.empty();

    /// Files are read before the toolkit waits for the window.
    @Override
    public void init() throws IOException {
        first = Optional.of(FirstPlace.read(settingsFile));
    }

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        Appearance.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        open(stage);
        stage.getIcons().setAll(Mark.icons());
        stage.show();
    }

    @Override
    public void stop() {
        sites.ifPresent(OpenSite::close);
        background.close();
    }

    private void open(Stage stage) {
        var appearance = Appearance.install(Appearance.Choice.SYSTEM);
        var settings = SettingsViewModel.follow(settingsFile, place().settings(), appearance, background);
        var opening = new OpenSite(FirstPlace.none(HOME), background, settings, System.getenv(), (name, node) -> {
            stage.getScene().setRoot(node);
            stage.setTitle(Texts.of("shell.title", name));
        });
        sites = Optional.of(opening);
        place().folder().ifPresentOrElse(opening::open, opening::receive);
    }

    private FirstPlace place() {
        return first.orElseThrow();
    }

    private void report(Exception failure) {
        sites.ifPresent(open -> open.report(failure, "shell.failed"));
    }
}
