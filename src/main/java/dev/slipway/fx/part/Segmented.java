package dev.slipway.fx.part;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of a few values, side by side; exactly one is chosen once there are any.
public final class Segmented<T> extends HBox {

    private final OneOf<T> segments = new OneOf<>();

    public Segmented() {
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Offers these, the first chosen unless another already is.
    public void offer(List<T> values, Function<? super T, String> words) {
        segments.clear();
        getChildren()
                .setAll(values.stream()
                        .map(one -> segment(one, words.apply(one)))
                        .toList());
        if (!values.isEmpty() && values.stream().noneMatch(one -> Objects.equals(one, getValue()))) {
            setValue(values.getFirst());
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
        return segments.value().get();
    }

    public void setValue(@Nullable T chosen) {
        segments.value().set(chosen);
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return segments.value();
    }

    private ToggleButton segment(T one, String word) {
        var segment = new ToggleButton(word);
        segment.getStyleClass().setAll("segment");
        segment.setMinWidth(USE_PREF_SIZE);
        segments.add(segment, one);
        return segment;
    }

    @SuppressWarnings("unchecked") // only segment puts user data there
    private T valueOf(ToggleButton segment) {
        return (T) segment.getUserData();
    }
}
