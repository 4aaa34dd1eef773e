package dev.slipway.fleet.ui;

import dev.slipway.fx.part.StatusIcon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A condition and how long it has been so.
final class ConditionRow extends HBox {

    private static final double ICON = 14;

    ConditionRow(Inspection.Line line) {
        getStyleClass().add("condition-row");
        var words = new Label(line.words());
        words.getStyleClass().add("cell-text");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var age = new Label(line.age());
        age.getStyleClass().addAll("cell-text", "muted");
        age.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new StatusIcon(line.status(), ICON), words, ClusterCard.filler(), age);
    }
}
