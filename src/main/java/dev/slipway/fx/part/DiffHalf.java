package dev.slipway.fx.part;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// One side of a row of two documents.
final class DiffHalf extends HBox {

    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");

    private final Label number = new Label();
    private final YamlText text = new YamlText();
    private final Rectangle edge = new Rectangle();

    /// `kind` is the style class of a side that differs.
    DiffHalf(String kind) {
        getStyleClass().addAll("diff-half", kind);
        number.getStyleClass().add("yaml-line-number");
        number.setMinWidth(USE_PREF_SIZE);
        var bar = new Region();
        bar.getStyleClass().add("diff-bar");
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        // A long line would else run on into the other document.
        setClip(edge);
        getChildren().addAll(number, bar, text);
    }

    void show(Optional<DiffRow.Side> side, boolean same) {
        pseudoClassStateChanged(DIFFERENT, !same && side.isPresent());
        pseudoClassStateChanged(GAP, side.isEmpty());
        number.setText(side.map(line -> Integer.toString(line.number())).orElse(""));
        text.show(
                side.map(DiffRow.Side::text).orElse(""),
                side.map(DiffRow.Side::words).orElse(YamlText.Words.NONE));
    }
}
