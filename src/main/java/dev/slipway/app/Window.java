package dev.slipway.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The first window: until the real one is built, it says what to type.
public final class Window extends Application {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 420;

    @Override
    public void start(Stage stage) {
        show(stage, Platform.getPreferences().getColorScheme());
    }

    static void show(Stage stage, ColorScheme scheme) {
        setUserAgentStylesheet(
                (scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        var texts = ResourceBundle.getBundle("i18n.texts", Locale.ROOT);
        var scene = new Scene(load(texts), WIDTH, HEIGHT);
        scene.getStylesheets().add("/css/first-window.css");
        stage.setTitle(texts.getString("first.title"));
        stage.setScene(scene);
        stage.show();
    }

    private static Parent load(ResourceBundle texts) {
        try {
            return FXMLLoader.load(Window.class.getResource("/fxml/app/first-window.fxml"), texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
