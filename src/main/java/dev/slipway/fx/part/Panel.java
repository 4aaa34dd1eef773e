package dev.slipway.fx.part;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A framed surface with a head: title, facts beside it, actions at the right. Without a title it has no head.
@DefaultProperty("content")
public final class Panel extends VBox {

    private final Label title = new Label();
    private final HBox facts = new HBox();
    private final HBox actions = new HBox();
    private final VBox body = new VBox();

    public Panel() {
        getStyleClass().add("panel");
        title.getStyleClass().addAll("section", "panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        facts.getStyleClass().add("panel-facts");
        actions.getStyleClass().add("panel-actions");
        body.getStyleClass().add("panel-body");
        HBox.setHgrow(facts, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        var head = new HBox(title, facts, actions);
        head.getStyleClass().add("panel-head");
        head.visibleProperty().bind(title.textProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        getChildren().addAll(head, body);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    /// What stands under the head, from top to bottom.
    public ObservableList<Node> getContent() {
        return body.getChildren();
    }

    /// What stands beside the title: counts, chips, a caption.
    public ObservableList<Node> getFacts() {
        return facts.getChildren();
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
