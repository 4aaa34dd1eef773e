package dev.slipway.app;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window of Slipway.
public final class Window extends Application {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    @Override
    public void start(Stage stage) {
        Appearance.install(Appearance.Choice.SYSTEM);
        var scene = new Scene(new BorderPane(), WIDTH, HEIGHT);
        Appearance.dress(scene);
        stage.setTitle(Texts.of("shell.title"));
        stage.setScene(scene);
        stage.show();
    }
}
