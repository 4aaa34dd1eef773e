package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A label of the domain, such as `type=worker`: the key quiet, the value plain. With `onRemove` it can be taken away.
public final class Chip extends HBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onRemove = new SimpleObjectProperty<>();
    private final Label key = new Label();
    private final Label value = new Label();
    private final Button remove = new Button();
    private final Tooltip explained = new Tooltip();

    public Chip() {
        getStyleClass().add("chip");
        key.getStyleClass().add("chip-key");
        value.getStyleClass().add("chip-value");
        key.setMinWidth(USE_PREF_SIZE);
        Whole.inTooltip(value);
        remove.getStyleClass().setAll("chip-remove");
        remove.setTooltip(explained);
        explained.textProperty().bind(remove.accessibleTextProperty());
        remove.setGraphic(new FontIcon("oct-x-16"));
        remove.onActionProperty().bind(onRemove);
        text.subscribe(this::split);
        onRemove.subscribe(_ -> build());
        split();
    }

    public Chip(String text) {
        this();
        setText(text);
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    public boolean isInvalid() {
        return getPseudoClassStates().contains(INVALID);
    }

    public void setInvalid(boolean invalid) {
        pseudoClassStateChanged(INVALID, invalid);
    }

    public @Nullable EventHandler<ActionEvent> getOnRemove() {
        return onRemove.get();
    }

    public void setOnRemove(@Nullable EventHandler<ActionEvent> handler) {
        onRemove.set(handler);
    }

    private void split() {
        var at = text.get().indexOf('=') + 1;
        key.setText(text.get().substring(0, at));
        value.setText(text.get().substring(at));
        key.setManaged(at > 0);
        setAccessibleText(text.get());
        remove.setAccessibleText(Texts.of("chip.remove", text.get()));
    }

    private void build() {
        getStyleClass().remove("editable");
        getChildren().setAll(key, value);
        if (onRemove.get() != null) {
            getStyleClass().add("editable");
            getChildren().add(remove);
        }
    }
}
