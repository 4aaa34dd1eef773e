package dev.slipway.fx;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The two families of the window: Inter to read, JetBrains Mono to compare and copy.
public final class Fonts {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /// Makes both known to JavaFX; style sheets name them from then on.
    public static void load() {
        List.of("Regular", "SemiBold", "Bold").forEach(weight -> load(FOLDER + "inter/Inter-" + weight + ".otf"));
        load("/fonts/Inter-Medium.otf");
        List.of("Regular", "Bold").forEach(weight -> load(FOLDER + "jetbrains_mono/JetBrainsMono-" + weight + ".ttf"));
    }

    private static void load(String resource) {
        var file = Objects.requireNonNull(Fonts.class.getResource(resource), resource);
        Objects.requireNonNull(Font.loadFont(file.toExternalForm(), ANY_SIZE), resource);
    }
}
