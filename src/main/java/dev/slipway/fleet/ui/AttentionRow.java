package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Attention;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Something that needs attention, with its time and the button that leads to it. Its words follow the clock.
final class AttentionRow extends HBox {

    private final StatusIcon icon = new StatusIcon(Status.WARNING, 15);
    private final Label what = new Label();
    private final Label why = new Label();
    private final Label when = new Label();
    private final Button action = new Button();
    private final Attention attention;

    AttentionRow(Attention attention, Instant now, Consumer<Attention> open) {
        this.attention = attention;
        getStyleClass().add("attention-row");
        what.getStyleClass().add("attention-what");
        why.getStyleClass().add("caption");
        why.setMaxWidth(Double.MAX_VALUE);
        what.setWrapText(true);
        why.setWrapText(true);
        when.getStyleClass().addAll("caption", "attention-when");
        when.setMinWidth(USE_PREF_SIZE);
        action.getStyleClass().add("button-small");
        action.setMinWidth(USE_PREF_SIZE);
        action.setOnAction(_ -> open.accept(attention));
        var words = new VBox(what, why);
        words.getStyleClass().add("attention-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words, when, action);
        show(now);
    }

    Attention attention() {
        return attention;
    }

    void show(Instant now) {
        var words = AttentionWords.of(attention, now);
        icon.setStatus(words.status());
        what.setText(words.what());
        why.setText(words.why());
        when.setText(words.when());
        action.setText(words.action());
        action.setAccessibleText(Texts.of("fleet.attention.spoken", words.action(), words.what()));
    }
}
