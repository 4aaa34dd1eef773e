package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A combination of keys, each as the cap of a key.
public final class KeyCaps extends HBox {

    private String combination = "";

    public KeyCaps() {
        getStyleClass().add("key-caps");
    }

    public KeyCaps(String combination) {
        this();
        show(combination);
    }

    public String getCombination() {
        return combination;
    }

    public void setCombination(String keys) {
        show(keys);
    }

    /// Takes a combination as JavaFX spells it, such as `Shortcut+Shift+P`.
    void show(String keys) {
        combination = keys;
        getChildren().setAll(names(keys).stream().map(KeyCaps::cap).toList());
    }

    static List<String> names(String combination) {
        return Arrays.stream(combination.split("\\+")).map(KeyCaps::name).toList();
    }

    private static Label cap(String name) {
        var cap = new Label(name);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }

    private static String name(String key) {
        var lookup = "key." + key.toLowerCase(Locale.ROOT);
        return Texts.bundle().containsKey(lookup) ? Texts.of(lookup) : key;
    }
}
