package dev.slipway.app.shell;

import atlantafx.base.controls.RingProgressIndicator;
import dev.slipway.app.shell.TopBarViewModel.Activity;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the tasks button shows: the progress of all that runs, or that something waits for the operator.
public final class ActivityIcon extends StackPane {

    private static final double SIZE = 16;

    private final RingProgressIndicator ring = new RingProgressIndicator();
    private final FontIcon idle = new FontIcon("oct-tasklist-16");
    private final FontIcon alarm = new FontIcon("oct-x-circle-fill-16");

    public ActivityIcon() {
        getStyleClass().add("activity-icon");
        alarm.getStyleClass().add("activity-alarm");
        ring.setMinSize(SIZE, SIZE);
        ring.setPrefSize(SIZE, SIZE);
        ring.setMaxSize(SIZE, SIZE);
        getChildren().setAll(idle);
    }

    void show(Activity activity) {
        if (activity.needsYou() > 0) {
            getChildren().setAll(alarm);
        } else if (activity.running() > 0) {
            ring.setProgress(activity.progress().orElse(ProgressIndicator.INDETERMINATE_PROGRESS));
            getChildren().setAll(ring);
        } else {
            getChildren().setAll(idle);
        }
    }
}
