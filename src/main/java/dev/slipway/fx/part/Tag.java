package dev.slipway.fx.part;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// A fact in a frame, such as Spare, New or 1.36 available; with a status it takes its colour.
public final class Tag extends Label {

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

    public void setStatus(Status status) {
        Styled.as(this, "coloured", "coloured");
        Styled.as(this, "status-", status.style());
    }

    public void setIcon(String literal) {
        setGraphic(new FontIcon(literal));
    }
}
