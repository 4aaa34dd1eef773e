package dev.slipway.fx.part;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Nothing here yet: what is missing, what it would be good for, and the button that begins.
@DefaultProperty("actions")
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final HBox actions = new HBox();

    public EmptyState() {
        getStyleClass().add("empty-state");
        icon.getStyleClass().add("empty-icon");
        title.getStyleClass().add("section");
        sentence.getStyleClass().addAll("muted", "empty-sentence");
        sentence.setWrapText(true);
        actions.getStyleClass().add("empty-actions");
        getChildren().addAll(icon, title, sentence, actions);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public String getSentence() {
        return sentence.getText();
    }

    public void setSentence(String value) {
        sentence.setText(value);
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
