package dev.slipway.admin.ui;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One setting: what it is, what it does, and its control at the right.
@DefaultProperty("control")
public final class SettingRow extends HBox {

    private final Label name = new Label();
    private final Label sentence = new Label();
    private final HBox control = new HBox();

    public SettingRow() {
        getStyleClass().add("setting-row");
        sentence.getStyleClass().add("caption");
        sentence.setWrapText(true);
        control.getStyleClass().add("setting-control");
        control.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(name, sentence);
        words.getStyleClass().add("setting-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, control);
    }

    public String getName() {
        return name.getText();
    }

    public void setName(String text) {
        name.setText(text);
    }

    public String getSentence() {
        return sentence.getText();
    }

    public void setSentence(String text) {
        sentence.setText(text);
    }

    public ObservableList<Node> getControl() {
        return control.getChildren();
    }
}
