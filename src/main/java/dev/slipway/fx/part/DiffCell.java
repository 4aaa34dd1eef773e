package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row of two documents side by side, or the lines it leaves out.
final class DiffCell extends ListCell<DiffRow> {

    private final DiffHalf left = new DiffHalf("removed");
    private final DiffHalf right = new DiffHalf("added");
    private final HBox halves = new HBox(left, right);
    private final Label foldLeft = new Label();
    private final Label foldRight = new Label();
    private final HBox fold = new HBox(foldLeft, foldRight);

    DiffCell(DiffView view) {
        getStyleClass().add("diff-row");
        fold.getStyleClass().add("diff-fold");
        setOnMouseClicked(_ -> {
            if (getItem() instanceof DiffRow.Fold folded) {
                view.unfold(folded);
            }
        });
    }

    @Override
    protected void updateItem(DiffRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case DiffRow.Lines(var old, var fresh, var same) -> {
                left.show(old, same);
                right.show(fresh, same);
                setGraphic(halves);
            }
            case DiffRow.Fold(var hidden) -> {
                foldLeft.setText(Texts.of("yaml.unchanged", hidden.size()));
                foldRight.setText(foldLeft.getText());
                setGraphic(fold);
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var half = snapPositionX(getWidth() / 2);
        for (var box : new HBox[] {halves, fold}) {
            box.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        for (var first : new Region[] {left, foldLeft}) {
            first.setMinWidth(half);
            first.setMaxWidth(half);
        }
        for (var second : new Region[] {right, foldRight}) {
            second.setMinWidth(getWidth() - half);
            second.setMaxWidth(getWidth() - half);
        }
    }
}
