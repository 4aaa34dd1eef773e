package dev.slipway.fx.part;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of a few values, side by side; exactly one is chosen once there are any.
public final class Segmented<T> extends HBox {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();

    public Segmented() {
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        value.subscribe(this::select);
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null && was != null) {
                // A click on the chosen one leaves it chosen.
                was.setSelected(true);
            }
        });
    }

    /// Offers these, the first chosen unless another already is.
    public void offer(List<T> values, Function<? super T, String> words) {
        getChildren()
                .setAll(values.stream()
                        .map(one -> segment(one, words.apply(one)))
                        .toList());
        if (values.stream().anyMatch(one -> Objects.equals(one, value.get()))) {
            select();
        } else if (!values.isEmpty()) {
            value.set(values.getFirst());
        }
    }

    /// Puts an icon before each word that has one.
    public void icons(Function<? super T, String> literals) {
        for (var child : getChildren()) {
            if (child instanceof ToggleButton segment) {
                var literal = literals.apply(valueOf(segment));
                segment.setGraphic(literal.isEmpty() ? null : new FontIcon(literal));
            }
        }
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T chosen) {
        value.set(chosen);
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    private ToggleButton segment(T one, String word) {
        var segment = new ToggleButton(word);
        segment.getStyleClass().setAll("segment");
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setToggleGroup(group);
        segment.setUserData(one);
        segment.setOnAction(_ -> {
            segment.setSelected(true);
            value.set(one);
        });
        return segment;
    }

    @SuppressWarnings("unchecked") // only offer puts user data there
    private T valueOf(ToggleButton segment) {
        return (T) segment.getUserData();
    }

    private void select() {
        for (var child : getChildren()) {
            if (child instanceof ToggleButton segment && Objects.equals(segment.getUserData(), value.get())) {
                segment.setSelected(true);
            }
        }
    }
}
