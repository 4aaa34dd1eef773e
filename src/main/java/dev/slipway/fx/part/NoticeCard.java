package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// News from elsewhere, in the corner of the window.
public final class NoticeCard extends HBox {

    private final StatusIcon icon = new StatusIcon();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox actions = new HBox();

    public NoticeCard() {
        getStyleClass().addAll("popover-surface", "notice-card");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        detail.getStyleClass().add("caption");
        detail.setWrapText(true);
        actions.getStyleClass().add("notice-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(title, detail);
        words.getStyleClass().add("notice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words, actions);
    }

    public void show(Status status, String what, String more, List<Fix> fixes) {
        icon.setStatus(status);
        title.setText(what);
        detail.setText(more);
        var buttons = FixButton.of(fixes);
        buttons.forEach(button -> {
            button.getStyleClass().remove("button-small");
            button.getStyleClass().add("button-xs");
        });
        actions.getChildren().setAll(buttons);
        setAccessibleText(status.word() + ": " + what + ". " + more);
    }
}
