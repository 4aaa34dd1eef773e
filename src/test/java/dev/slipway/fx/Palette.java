package dev.slipway.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// The colours of the window by the names its style sheets use, read from the very style sheets.
@SuppressWarnings("ImmutableEnumChecker") // filled once, while it is made
enum Palette {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "/css/tokens-light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "/css/tokens-dark.css"),
    LIGHT_LAB(new PrimerLight().getUserAgentStylesheet(), "/css/tokens-light.css", "/css/tokens-lab.css"),
    DARK_LAB(new PrimerDark().getUserAgentStylesheet(), "/css/tokens-dark.css", "/css/tokens-lab.css");

    private final Map<String, String> tokens = new HashMap<>();

    Palette(String... sheets) {
        for (var sheet : sheets) {
            read(text(sheet));
        }
    }

    /// How much `above` stands out from a ground of layers, the page first; WCAG 2.
    double contrast(String above, List<String> layers) {
        var ground = layers.stream().map(this::colour).reduce(Color.WHITE, Palette::over);
        var text = over(ground, colour(above));
        var one = luminance(text);
        var other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    Set<String> names() {
        return tokens.keySet();
    }

    Color colour(String token) {
        var value = Objects.requireNonNull(tokens.get(token), () -> token + " is not a colour of " + this);
        return value.startsWith("-") ? colour(value) : Color.web(value);
    }

    private void read(String sheet) {
        Css.ROOT
                .matcher(sheet)
                .results()
                .forEach(root -> Css.TOKEN
                        .matcher(root.group(1))
                        .results()
                        .forEach(token ->
                                tokens.put(token.group(1), token.group(2).trim())));
    }

    private static Color over(Color ground, Color layer) {
        return ground.interpolate(Color.color(layer.getRed(), layer.getGreen(), layer.getBlue()), layer.getOpacity());
    }

    private static double luminance(Color colour) {
        var parts = Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }

    private static String text(String sheet) {
        try (var stream = Objects.requireNonNull(Palette.class.getResourceAsStream(sheet), sheet)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Apart, since an enum's constants are made before its own constants are.
    private static final class Css {
        private static final Pattern ROOT = Pattern.compile("\\.root\\s*\\{([^}]*)}");
        private static final Pattern TOKEN = Pattern.compile("(-(?:color|slip)-[\\w-]+)\\s*:\\s*([^;]+);");
    }
}
