package dev.slipway.spec.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of a few ways, as a card to choose: icon, name, what it means.
final class OptionCard extends ToggleButton {

    private static final double NARROWEST = 190;
    private static final double SIDES = 26;

    private final VBox column = new VBox();
    private final Label words = new Label();
    private final String title;

    OptionCard(String id, String icon, String title, String sentence) {
        this.title = title;
        setId(id);
        getStyleClass().setAll("option-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        var name = new Label(title);
        name.getStyleClass().add("strong");
        words.getStyleClass().addAll("caption", "option-sentence");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        column.getChildren().setAll(new HBox(8, new FontIcon(icon), name), words);
        column.getStyleClass().add("option-words");
        column.prefWidthProperty().bind(Bindings.max(NARROWEST, widthProperty().subtract(SIDES)));
        setGraphic(column);
        setSentence(sentence);
    }

    void setSentence(String sentence) {
        words.setText(sentence);
        setAccessibleText(title + ". " + sentence);
    }

    // Words that wrap need their width to know their height, which a button does not ask for.
    @Override
    protected double computePrefHeight(double width) {
        var wide = Math.max(NARROWEST, getWidth() - SIDES);
        return column.prefHeight(wide) + snappedTopInset() + snappedBottomInset();
    }
}
