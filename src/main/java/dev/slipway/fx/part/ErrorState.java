package dev.slipway.fx.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Something could not be had: what, why and what next, with the buttons for it.
@DefaultProperty("actions")
public final class ErrorState extends HBox {

    private static final double ICON = 18;

    private final Label what = new Label();
    private final Label why = new Label();
    private final WrapRow actions = new WrapRow();

    public ErrorState() {
        getStyleClass().add("error-state");
        what.getStyleClass().addAll("subsection", "error-what");
        what.setWrapText(true);
        why.getStyleClass().addAll("muted", "error-why");
        why.setWrapText(true);
        actions.getStyleClass().add("error-actions");
        var words = new VBox(what, why, actions);
        words.getStyleClass().add("error-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new StatusIcon(Status.FAILED, ICON), words);
    }

    public String getWhat() {
        return what.getText();
    }

    public void setWhat(String value) {
        what.setText(value);
    }

    public String getWhy() {
        return why.getText();
    }

    /// The reason and what to do, in sentences.
    public void setWhy(String value) {
        why.setText(value);
    }

    public StringProperty whyProperty() {
        return why.textProperty();
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
