package dev.slipway.app.shell;

import dev.slipway.app.shell.TopBarViewModel.Activity;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the tasks button shows: the progress of all that runs, or that something waits for the operator.
public final class ActivityIcon extends StackPane {

    private static final double RADIUS = 6;
    private static final double WHOLE = 360;
    private static final double TOP = 90;
    private static final double LEAST = 0.06;

    private final Arc done = new Arc(0, 0, RADIUS, RADIUS, TOP, 0);
    private final Group ring = new Group(new Circle(RADIUS), done);
    private final FontIcon idle = new FontIcon("oct-tasklist-16");
    private final FontIcon alarm = new FontIcon("oct-x-circle-fill-16");

    public ActivityIcon() {
        getStyleClass().add("activity-icon");
        alarm.getStyleClass().add("activity-alarm");
        ring.getChildren().getFirst().getStyleClass().add("activity-track");
        done.getStyleClass().add("activity-done");
        done.setType(ArcType.OPEN);
        getChildren().setAll(idle);
    }

    void show(Activity activity) {
        if (activity.needsYou() > 0) {
            getChildren().setAll(alarm);
        } else if (activity.running() > 0) {
            // Clockwise from the top; what has just begun can be seen.
            done.setLength(-WHOLE * Math.max(LEAST, activity.progress().orElse(0)));
            getChildren().setAll(ring);
        } else {
            getChildren().setAll(idle);
        }
    }
}
