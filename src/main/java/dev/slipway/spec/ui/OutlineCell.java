package dev.slipway.spec.ui;

import dev.slipway.fx.Whole;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;

/// A line of the outline: a document stands out, its parts are set in.
final class OutlineCell extends TreeCell<OutlineEntry> {

    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");

    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(title, detail);

    OutlineCell() {
        getStyleClass().add("outline-cell");
        title.getStyleClass().add("outline-title");
        detail.getStyleClass().add("outline-detail");
        row.getStyleClass().add("outline-row");
        title.setMinWidth(USE_PREF_SIZE);
        Whole.inTooltip(detail);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row);
        pseudoClassStateChanged(DOCUMENT, !empty && entry != null && entry.document());
        if (!empty && entry != null) {
            title.setText(entry.title());
            detail.setText(entry.detail());
        }
    }
}
