package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing that happened: its time, a sign on a line, and a sentence with its subject in bold.
final class ActivityCell extends ListCell<Activity> {

    private final FleetViewModel model;
    private final Region spine = new Region();
    private final Label time = new Label();
    private final FontIcon icon = new FontIcon("oct-check-circle-fill-16");
    private final StackPane sign = new StackPane();
    private final TextFlow sentence = new TextFlow();
    private final Label detail = new Label();
    private final HBox row;

    ActivityCell(FleetViewModel model) {
        this.model = model;
        spine.getStyleClass().add("activity-spine");
        sign.getStyleClass().add("activity-sign");
        sign.getChildren().addAll(spine, icon);
        time.getStyleClass().addAll("mono-small", "muted", "activity-time");
        detail.getStyleClass().add("caption");
        var words = new VBox(sentence, detail);
        words.getStyleClass().add("activity-words");
        row = new HBox(time, sign, words);
        row.getStyleClass().add("activity-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        // Its sentence wraps within the list.
        setPrefWidth(0);
        row.prefWidthProperty().bind(widthProperty());
        getStyleClass().add("activity-cell");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Activity activity, boolean empty) {
        super.updateItem(activity, empty);
        setGraphic(empty || activity == null ? null : show(activity));
    }

    private Node show(Activity activity) {
        var key = "fleet.activity."
                + activity.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        time.setText(Moments.text(activity.at(), model.moment().get()));
        icon.setIconLiteral(icon(activity.kind()));
        icon.getStyleClass().removeIf(style -> style.startsWith("sign-"));
        icon.getStyleClass().add("sign-" + tone(activity.kind()));
        sentence.getChildren().setAll(words(Texts.of(key, activity.subject())));
        spine.setVisible(getIndex() < getListView().getItems().size() - 1);
        detail.setText(detail(key, activity));
        setAccessibleText(
                time.getText() + " " + Texts.of(key, activity.subject()).replace("*", ""));
        return row;
    }

    private static String detail(String key, Activity activity) {
        return switch (activity.kind()) {
            case CREATED, REHEARSAL_PASSED -> {
                var counts = activity.detail().split("/");
                yield Texts.of(key + ".detail", Integer.valueOf(counts[0]), Integer.valueOf(counts[1]));
            }
            default -> activity.detail();
        };
    }

    // The subject stands between stars.
    private static List<Text> words(String text) {
        var words = new ArrayList<Text>();
        var parts = text.split("\\*");
        for (var part = 0; part < parts.length; part++) {
            var word = new Text(parts[part]);
            word.getStyleClass().add(part % 2 == 1 ? "activity-subject" : "activity-text");
            words.add(word);
        }
        return words;
    }

    private static String icon(Activity.Kind kind) {
        return switch (kind) {
            case MACHINE_READY, CREATED -> "oct-check-circle-fill-16";
            case RUN_STARTED -> "oct-play-16";
            case RUN_HELD, NODE_SILENT -> "oct-x-circle-fill-16";
            case RUN_STOPPED -> "fth-square";
            case RUN_PAUSED -> "fth-pause-circle";
            case RUN_INTERRUPTED -> "oct-alert-16";
            case REHEARSAL_STARTED, REHEARSAL_PASSED, REHEARSAL_HELD -> "oct-beaker-16";
        };
    }

    private static String tone(Activity.Kind kind) {
        return switch (kind) {
            case MACHINE_READY, CREATED -> "ready";
            case RUN_STARTED -> "running";
            case RUN_HELD, NODE_SILENT -> "failed";
            case RUN_STOPPED, RUN_PAUSED -> "quiet";
            case RUN_INTERRUPTED -> "warning";
            case REHEARSAL_STARTED, REHEARSAL_PASSED, REHEARSAL_HELD -> "simulated";
        };
    }
}
