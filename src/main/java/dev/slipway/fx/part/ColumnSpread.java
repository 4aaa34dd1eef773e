package dev.slipway.fx.part;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// The widths of the columns of a table in em, so that they grow with the text; one of them takes what the others
/// leave.
public final class ColumnSpread<T> {

    private final Map<TableColumn<T, ?>, Double> ems;
    private final TableView<T> table;
    private final TableColumn<T, ?> rest;
    private final double margin;

    /// `ems` are the least widths of all; `margin` in pixels stays free at the right, as for a scroll bar.
    public ColumnSpread(TableView<T> table, Map<TableColumn<T, ?>, Double> ems, TableColumn<T, ?> rest, double margin) {
        this.table = table;
        this.ems = Map.copyOf(ems);
        this.rest = rest;
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
        var others = 0.0;
        for (var column : ems.keySet()) {
            if (!column.equals(rest)) {
                column.setPrefWidth(Math.rint(em * ems.get(column)));
                others += column.getPrefWidth();
            }
        }
        rest.setPrefWidth(Math.max(Math.rint(em * ems.getOrDefault(rest, 0.0)), table.getWidth() - others - margin));
    }
}
