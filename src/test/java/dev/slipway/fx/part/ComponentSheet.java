package dev.slipway.fx.part;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The component sheet of the design, made of the real parts, in three columns as drawn.
final class ComponentSheet {

    private ComponentSheet() {}

    static Parent create() {
        var columns = new HBox(
                14,
                column(430, SheetOfStates.panels()),
                column(502, SheetOfTracks.panels()),
                column(440, SheetOfInputs.panels()));
        columns.getStyleClass().add("page-subtle");
        columns.setStyle("-fx-padding: 12 20 12 20");
        return columns;
    }

    private static VBox column(double width, Node... panels) {
        var column = new VBox(10, panels);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    /// A panel of the sheet: a caption, and its content so far apart.
    static Panel panel(String title, double gap, Node... content) {
        var body = new VBox(gap, caption(title));
        body.getChildren().addAll(content);
        body.setStyle("-fx-padding: 11 14 13 14");
        var panel = new Panel();
        panel.getContent().add(body);
        return panel;
    }

    /// A panel whose rows reach from edge to edge.
    static Panel rows(String title, Node... content) {
        var head = new HBox(caption(title));
        head.setStyle("-fx-padding: 11 14 6 14");
        var panel = new Panel();
        panel.getContent().add(head);
        panel.getContent().addAll(content);
        return panel;
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "cell-text");
        return label;
    }

    private static Label caption(String title) {
        var caption = new Label(title);
        caption.setStyle("-fx-padding: 0 0 3 0");
        caption.getStyleClass().add("caption");
        return caption;
    }
}
