package dev.slipway.fx.part;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Problems one below the other, each as high as its words; the list is as high as the first few of them, the others
/// scroll.
public final class ProblemList<T> extends ListView<T> {

    private final ProblemRow ruler = new ProblemRow();
    private Function<T, Problem> words = _ -> new Problem(Status.UNKNOWN, "", "", List.of());
    private int most = 1;

    public ProblemList() {
        getStyleClass().add("problem-list");
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
        setCellFactory(_ -> new Cell());
    }

    /// How an item reads as a problem.
    public void read(Function<T, Problem> problem) {
        words = problem;
    }

    /// Shows `items`, no more than `atOnce` of them without scrolling.
    public void show(List<T> items, int atOnce) {
        most = atOnce;
        getItems().setAll(items);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var edges = snappedTopInset() + snappedBottomInset();
        var room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return edges
                + getItems().stream()
                        .limit(most)
                        .mapToDouble(item -> height(item, room))
                        .sum();
    }

    private double height(T item, double room) {
        ruler.show(words.apply(item));
        ruler.applyCss();
        return snapSizeY(height(ruler, room));
    }

    private static double height(ProblemRow row, double width) {
        return Math.max(row.minHeight(width), row.prefHeight(width));
    }

    private final class Cell extends ListCell<T> {

        private final ProblemRow row = new ProblemRow();

        private Cell() {
            // As wide as the list, whatever the words: they wrap.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                row.show(words.apply(item));
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null || width < 0 ? super.computePrefHeight(width) : height(row, width);
        }
    }
}
