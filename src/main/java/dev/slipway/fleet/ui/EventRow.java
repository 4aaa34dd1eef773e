package dev.slipway.fleet.ui;

import dev.slipway.fleet.Happening;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.WrapRow;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// An event that Kubernetes recorded.
final class EventRow extends HBox {

    private static final double ICON = 14;

    /// The one that says that the node itself stopped.
    private static final String STOPPED = "NodeNotReady";

    private EventRow() {
        getStyleClass().add("event-row");
    }

    /// Its time and one line.
    static EventRow brief(Happening event) {
        var row = new EventRow();
        var time = time(event);
        time.setText(time.getText().substring(0, 5));
        var words = new Label(event.message().isEmpty() ? event.reason() : event.message());
        words.getStyleClass().add("cell-text");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        row.getChildren().addAll(time, words);
        return row;
    }

    /// All it says.
    static EventRow whole(Happening event) {
        var row = new EventRow();
        row.getStyleClass().add("whole");
        var reason = new Label(event.count() > 1 ? event.reason() + " ×" + event.count() : event.reason());
        reason.getStyleClass().add("event-reason");
        var message = new Label(event.message());
        message.getStyleClass().add("caption");
        message.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var head = new WrapRow();
        head.getStyleClass().add("event-head");
        head.getChildren().addAll(reason, time(event));
        var words = new VBox(head, message);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = event.warning() ? new StatusIcon(status(event), ICON) : new FontIcon("oct-info-16");
        sign.getStyleClass().add("event-sign");
        row.getChildren().addAll(sign, words);
        return row;
    }

    private static Status status(Happening event) {
        return event.reason().equals(STOPPED) ? Status.FAILED : Status.WARNING;
    }

    private static Label time(Happening event) {
        var time = new Label(Moments.seconds(event.at()));
        time.getStyleClass().addAll("mono-small", "muted");
        time.setMinWidth(USE_PREF_SIZE);
        return time;
    }
}
