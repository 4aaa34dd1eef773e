package dev.slipway.fx;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Words of any length, such as a path or a log line: where room is short they are shortened in the middle, and only
/// then a tooltip has them whole.
///
/// Names, states and buttons are never shortened; give them room instead.
public final class Whole {

    /// The style class of what may be shortened.
    public static final String STYLE = "any-length";

    private Whole() {}

    /// Once for each node; its text may change and be bound.
    public static void inTooltip(Labeled words) {
        words.getStyleClass().add(STYLE);
        var whole = new Tooltip();
        whole.setWrapText(true);
        whole.textProperty().bind(words.textProperty());
        words.textTruncatedProperty().subscribe(cut -> words.setTooltip(cut ? whole : null));
    }
}
