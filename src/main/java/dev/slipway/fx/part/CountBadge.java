package dev.slipway.fx.part;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;

/// A number in a coloured dot; none is not shown.
public final class CountBadge extends Label {

    private final IntegerProperty count = new SimpleIntegerProperty();
    private Kind kind = Kind.QUIET;

    public CountBadge() {
        getStyleClass().add("count-badge");
        Styled.as(this, "badge-", "badge-quiet");
        textProperty().bind(count.asString());
        visibleProperty().bind(count.greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    public CountBadge(int count, Kind kind) {
        this();
        setCount(count);
        setKind(kind);
    }

    /// How much it asks for attention.
    public enum Kind {
        QUIET,
        ACCENT,
        DANGER
    }

    public int getCount() {
        return count.get();
    }

    public void setCount(int value) {
        count.set(value);
    }

    public IntegerProperty countProperty() {
        return count;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind value) {
        kind = value;
        Styled.as(this, "badge-", "badge-" + value.name().toLowerCase(Locale.ROOT));
    }
}
