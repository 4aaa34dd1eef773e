package dev.slipway.fleet.ui;

import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/// A link from the right of one box to the left of another: orthogonal, with rounded corners, dashed red for trouble.
///
/// `from` and `to` are the boxes; `bend` is where it turns.
record Line(String from, String to, double x1, double y1, double bend, double x2, double y2, Kind kind) {

    private static final double RADIUS = 7;
    private static final double HEAD = 6;
    private static final double KNOB = 3;

    /// What it stands for: an arrow says manages, a plain line says belongs to.
    enum Kind {
        ARROW,
        ARROW_TROUBLED,
        PLAIN,
        PLAIN_TROUBLED;

        boolean troubled() {
            return this == ARROW_TROUBLED || this == PLAIN_TROUBLED;
        }

        boolean arrow() {
            return this == ARROW || this == ARROW_TROUBLED;
        }
    }

    Group draw() {
        var group = new Group(path());
        group.getStyleClass().add("map-line");
        if (kind.troubled()) {
            group.getStyleClass().add("troubled");
        }
        if (kind.arrow()) {
            var head = new Polygon(x2 - 1, y2, x2 - 1 - HEAD, y2 - HEAD / 2 - 1, x2 - 1 - HEAD, y2 + HEAD / 2 + 1);
            head.getStyleClass().add("map-head");
            var knob = new Circle(x1 + KNOB - 1, y1, KNOB);
            knob.getStyleClass().add("map-knob");
            group.getChildren().addAll(head, knob);
        }
        group.setMouseTransparent(true);
        return group;
    }

    private Path path() {
        var path = new Path(new MoveTo(x1, y1));
        path.getStyleClass().add("map-path");
        var end = kind.arrow() ? x2 - HEAD : x2;
        if (Math.abs(y2 - y1) < 1) {
            path.getElements().add(new LineTo(end, y1));
            return path;
        }
        var down = y2 > y1;
        var radius = Math.min(RADIUS, Math.abs(y2 - y1) / 2);
        var turn = down ? radius : -radius;
        path.getElements()
                .addAll(
                        new LineTo(bend - radius, y1),
                        new ArcTo(radius, radius, 0, bend, y1 + turn, false, down),
                        new LineTo(bend, y2 - turn),
                        new ArcTo(radius, radius, 0, bend + radius, y2, false, !down),
                        new LineTo(end, y2));
        return path;
    }
}
