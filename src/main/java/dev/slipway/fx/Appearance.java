package dev.slipway.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// How every window of Slipway looks: theme, size of text, motion; changes take effect at once. For the FX thread.
///
/// The whole theme is one user agent style sheet, because only that reaches popups too.
public final class Appearance {

    /// The style sheets of the rooms, over the theme.
    private static final List<String> SHEETS = List.of(
            "base",
            "buttons",
            "inputs",
            "tables",
            "popups",
            "status",
            "parts",
            "tracks",
            "log",
            "editor",
            "shell",
            "admin",
            "fleet",
            "cluster",
            "run",
            "hardware",
            "wizard");

    private static final double BASE_SIZE = 13;

    /// What does not move when motion is reduced.
    private static final String STILL = ".ring, .bar, .flash { -slip-calm: true; } .side-sheet { transition: none; }";

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final BooleanProperty lab = new SimpleBooleanProperty();
    private final ObjectBinding<ColorScheme> scheme = Bindings.createObjectBinding(
            this::chosen, choice, Platform.getPreferences().colorSchemeProperty());

    private Appearance() {
        scheme.addListener((_, _, _) -> install());
        scale.addListener((_, _, _) -> install());
        contrast.addListener((_, _, _) -> install());
        lab.addListener((_, _, _) -> install());
        calm.addListener((_, _, _) -> install());
    }

    /// What the operator wants; `SYSTEM` follows the desktop.
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    /// Loads the fonts and dresses the toolkit.
    public static Appearance install(Choice choice) {
        Fonts.load();
        var appearance = new Appearance();
        appearance.choice.set(choice);
        appearance.install();
        return appearance;
    }

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    /// The theme in use, whoever chose it.
    public ObjectBinding<ColorScheme> scheme() {
        return scheme;
    }

    /// 1 is 13 pixels; from 0.9 to 2.
    public DoubleProperty scale() {
        return scale;
    }

    /// Whether motion is reduced.
    public BooleanProperty calm() {
        return calm;
    }

    /// Whether borders and selections are as strong as can be.
    public BooleanProperty contrast() {
        return contrast;
    }

    /// Whether what is shown is simulated: the accent becomes purple.
    public BooleanProperty lab() {
        return lab;
    }

    /// Adds the style sheets of the rooms to a scene.
    public static void dress(Scene scene) {
        scene.getStylesheets()
                .setAll(SHEETS.stream().map(name -> "/css/" + name + ".css").toList());
    }

    private ColorScheme chosen() {
        return switch (choice.get()) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme();
        };
    }

    private void install() {
        Application.setUserAgentStylesheet(
                "data:text/css;base64," + Base64.getEncoder().encodeToString(theme().getBytes(StandardCharsets.UTF_8)));
    }

    private String theme() {
        var dark = scheme.get() == ColorScheme.DARK;
        var primer = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        var parts =
                Stream.of(primer, "/css/modena-bridge.css", dark ? "/css/tokens-dark.css" : "/css/tokens-light.css");
        var extras = Stream.of(
                lab.get() ? Stream.of("/css/tokens-lab.css") : Stream.<String>empty(),
                contrast.get() ? Stream.of("/css/tokens-contrast.css") : Stream.<String>empty());
        return Stream.concat(parts, extras.flatMap(sheet -> sheet))
                        .map(Appearance::text)
                        .collect(Collectors.joining("\n"))
                + String.format(
                        Locale.ROOT,
                        ".root { -fx-font-size: %.2fpx; } .status-icon { -slip-scale: %.2f; }",
                        BASE_SIZE * scale.get(),
                        scale.get())
                + enlarged()
                + (calm.get() ? STILL : "");
    }

    private String enlarged() {
        if (scale.get() == 1) {
            return "";
        }
        return SHEETS.stream()
                .map(name -> Enlarged.of(text("/css/" + name + ".css"), scale.get()))
                .collect(Collectors.joining());
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(Appearance.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
