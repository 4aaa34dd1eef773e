package dev.slipway.spec.ui;

import dev.slipway.spec.SpecChanges.Line;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line that is not what it was: its number, a sign, its text, and above it what stood there before.
final class ChangeCell extends ListCell<Line> {

    private final Label number = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final HBox row = new HBox(number, new VBox(before, after));

    ChangeCell() {
        getStyleClass().add("change-cell");
        number.getStyleClass().addAll("mono", "change-number");
        before.getStyleClass().addAll("mono", "change-before");
        after.getStyleClass().addAll("mono", "change-after");
        before.managedProperty().bind(before.textProperty().isNotEmpty());
        after.managedProperty().bind(after.textProperty().isNotEmpty());
        before.setMaxWidth(Double.MAX_VALUE);
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        row.getStyleClass().add("change-row");
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        if (!empty && line != null) {
            number.setText(String.valueOf(line.number()));
            before.setText(
                    switch (line) {
                        case Line.Removed removed -> "- " + removed.text();
                        case Line.Changed changed -> "- " + changed.was();
                        case Line.Same _, Line.Added _ -> "";
                    });
            after.setText(
                    switch (line) {
                        case Line.Added _, Line.Changed _ -> "+ " + line.text();
                        case Line.Same _, Line.Removed _ -> "";
                    });
        }
    }
}
