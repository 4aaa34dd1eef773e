package dev.slipway.fleet.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/// What stands on a map beside cards and links.
final class MapMarks {

    private static final double TOP = 18;

    private MapMarks() {}

    static Node caption(Caption caption) {
        var label = new Label(caption.text());
        label.getStyleClass().addAll("caption", "map-caption");
        label.relocate(caption.x(), caption.y());
        return label;
    }

    static Node divider(double x, double height) {
        var line = new Line(x, TOP, x, Math.max(TOP, height - TOP));
        line.getStyleClass().add("map-divider");
        return line;
    }
}
