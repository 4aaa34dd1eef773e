package dev.slipway.fx.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence across the page that matters now, with what can be done about it.
@DefaultProperty("actions")
public final class Banner extends HBox {

    private static final double ICON = 16;

    private final StackPane mark = new StackPane();
    private final Label title = new Label();
    private final Label text = new Label();
    private final HBox actions = new HBox();
    private final WrapRow line = new WrapRow();
    private Status status = Status.RUNNING;
    private String icon = "";

    public Banner() {
        getStyleClass().add("banner");
        title.getStyleClass().addAll("strong", "banner-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.managedProperty().bind(title.textProperty().isNotEmpty());
        text.getStyleClass().add("banner-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        actions.getStyleClass().add("banner-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("banner-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(mark, line);
        text.textProperty().subscribe(this::arrange);
        draw();
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status value) {
        status = value;
        draw();
    }

    public String getIcon() {
        return icon;
    }

    /// Another icon than that of the status.
    public void setIcon(String literal) {
        icon = literal;
        draw();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String value) {
        text.setText(value);
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    /// What takes several lines stands below the title, and so does what has no room beside it.
    private void arrange(String sentence) {
        var words = sentence.contains("\n") ? new VBox(title, text) : new WrapRow(title, text);
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().setAll(words, actions);
    }

    private void draw() {
        Styled.as(this, "status-", status.style());
        mark.getChildren().setAll(icon.isEmpty() ? new StatusIcon(status, ICON) : new FontIcon(icon));
    }
}
