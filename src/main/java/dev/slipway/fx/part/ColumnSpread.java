package dev.slipway.fx.part;

import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// The widths of the columns of a table in em, so that they grow with the text; some of them share what the
/// others leave.
public final class ColumnSpread<T> {

    private final Map<TableColumn<T, ?>, Double> ems;
    private final TableView<T> table;
    private final Set<TableColumn<T, ?>> wide;
    private final double margin;

    /// `ems` are the least widths of all; the `wide` ones share what is left in proportion to theirs. `margin` in
    /// pixels
    /// stays free at the right, as for a scroll bar.
    public ColumnSpread(
            TableView<T> table, Map<TableColumn<T, ?>, Double> ems, Set<TableColumn<T, ?>> wide, double margin) {
        this.table = table;
        this.ems = Map.copyOf(ems);
        this.wide = Set.copyOf(wide);
        this.margin = margin;
    }

    /// Spreads the columns now and whenever there is more or less room; `font` is that of the page.
    public Subscription follow(ObservableValue<Font> font) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        return Subscription.combine(
                table.widthProperty().subscribe(_ -> spread(font.getValue().getSize())),
                font.subscribe(now -> spread(now.getSize())));
    }

    private void spread(double em) {
        ems.forEach((column, least) -> column.setPrefWidth(Math.rint(em * least)));
        var taken = ems.keySet().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        var left = Math.max(0, table.getWidth() - taken - margin);
        var sum = wide.stream().mapToDouble(this::least).sum();
        wide.forEach(column -> column.setPrefWidth(column.getPrefWidth() + Math.floor(left * least(column) / sum)));
    }

    private double least(TableColumn<T, ?> column) {
        return ems.getOrDefault(column, 0.0);
    }
}
