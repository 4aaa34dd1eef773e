package dev.slipway.fx.part;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// Names of any number, which scroll where they are more than a few lines.
final class Names extends ScrollPane {

    Names(String names) {
        var words = new Label(names);
        words.getStyleClass().add("mono");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        setContent(words);
        setAccessibleText(names);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("names");
        focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> words.getHeight() > getViewportBounds().getHeight() + 1,
                        words.heightProperty(),
                        viewportBoundsProperty()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
