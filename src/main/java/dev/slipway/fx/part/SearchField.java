package dev.slipway.fx.part;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field to search with: a glass before, Esc empties it.
public final class SearchField extends StackPane {

    private static final Insets BEFORE = new Insets(0, 0, 0, 9);

    private final TextField field = new TextField();

    public SearchField() {
        getStyleClass().add("search-field");
        var glass = new FontIcon("oct-search-16");
        glass.setMouseTransparent(true);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane.setMargin(glass, BEFORE);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        getChildren().addAll(field, glass);
        focusedProperty().subscribe(is -> {
            if (is) {
                field.requestFocus();
            }
        });
    }

    /// The field itself, to be focused and named.
    public TextField field() {
        return field;
    }

    public String getText() {
        return field.getText();
    }

    public void setText(String value) {
        field.setText(value);
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    public String getPromptText() {
        return field.getPromptText();
    }

    public void setPromptText(String value) {
        field.setPromptText(value);
        field.setAccessibleText(value);
    }

    public boolean isCompact() {
        return field.getStyleClass().contains("compact");
    }

    /// 26 pixels high instead of 30.
    public void setCompact(boolean compact) {
        field.getStyleClass().remove("compact");
        if (compact) {
            field.getStyleClass().add("compact");
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            key.consume();
        }
    }
}
