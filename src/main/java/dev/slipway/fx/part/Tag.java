package dev.slipway.fx.part;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A fact in a frame, such as Spare, New or 1.36 available; with a status it takes its colour.
public final class Tag extends Label {

    private @Nullable Status status;
    private String icon = "";

    public Tag() {
        getStyleClass().add("tag");
    }

    public Tag(String text) {
        this();
        setText(text);
    }

    public Tag(String text, Status status) {
        this(text);
        setStatus(status);
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(Status value) {
        status = value;
        Styled.as(this, "coloured", "coloured");
        Styled.as(this, "status-", value.style());
    }

    public String getIcon() {
        return icon;
    }

    public void setIcon(String literal) {
        icon = literal;
        setGraphic(new FontIcon(literal));
    }
}
