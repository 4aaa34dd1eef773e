package dev.slipway.fx.part;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line that goes on below where room is short. What grows in an `HBox` grows in its row here;
/// in rows aligned to their top, all are as high as the highest.
public final class WrapLine extends FlowPane {

    public WrapLine() {
        getStyleClass().add("wrap-line");
    }

    public WrapLine(Node... nodes) {
        this();
        getChildren().setAll(nodes);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        rows().forEach(this::spread);
        if (getRowValignment() == VPos.TOP) {
            rows().forEach(WrapLine::stretch);
        }
    }

    // A row ends where the next node begins further left than the last one ended.
    private List<List<Node>> rows() {
        var rows = new ArrayList<List<Node>>();
        var end = Double.MAX_VALUE;
        for (var node : getManagedChildren()) {
            if (node.getLayoutX() < end) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(node);
            end = right(node);
        }
        return rows;
    }

    private void spread(List<Node> row) {
        var room = getWidth() - getInsets().getRight() - right(row.getLast());
        var growing = row.stream()
                .filter(node -> HBox.getHgrow(node) == Priority.ALWAYS)
                .toList();
        if (room <= 0 || growing.isEmpty()) {
            return;
        }
        var share = snapPositionX(room / growing.size());
        var shift = 0.0;
        for (var node : row) {
            node.setLayoutX(node.getLayoutX() + shift);
            if (growing.contains(node)) {
                node.resize(
                        node.getLayoutBounds().getWidth() + share,
                        node.getLayoutBounds().getHeight());
                shift += share;
            }
        }
    }

    private static void stretch(List<Node> row) {
        var highest = row.stream()
                .mapToDouble(node -> node.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
        row.forEach(node -> node.resize(node.getLayoutBounds().getWidth(), highest));
    }

    private static double right(Node node) {
        return node.getLayoutX() + node.getLayoutBounds().getWidth();
    }
}
