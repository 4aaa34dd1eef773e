package dev.slipway.fx.part;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A server, drawn: two drives, two lights.
public final class ServerGlyph extends HBox {

    private final ObjectProperty<Light> light = new SimpleObjectProperty<>(Light.OFF);

    public ServerGlyph() {
        getStyleClass().add("server-glyph");
        getChildren().addAll(pair("server-drive"), pair("server-light"));
        light.subscribe(is -> Styled.as(this, "glyph-", is.style()));
    }

    public ServerGlyph(Light light) {
        this();
        setLight(light);
    }

    /// What its lights say.
    public enum Light {
        ON,
        OFF,
        WORKING,
        TROUBLE;

        private String style() {
            return "glyph-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public void setLight(Light value) {
        light.set(value);
    }

    private static Pane pair(String style) {
        var pair = new VBox(one(style), one(style));
        pair.getStyleClass().add("server-pair");
        return pair;
    }

    private static Region one(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
