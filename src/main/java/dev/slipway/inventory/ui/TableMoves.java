package dev.slipway.inventory.ui;

import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// Moving about in the table from cell to cell.
final class TableMoves {

    private TableMoves() {}

    /// To the next cell that can be edited in this row, or before it, and into it.
    static void aside(TableView<SheetRow> table, int step) {
        var focused = table.getFocusModel().getFocusedCell();
        var columns = table.getVisibleLeafColumns();
        var index = columns.indexOf(focused.getTableColumn()) + step;
        while (index >= 0 && index < columns.size() && !columns.get(index).isEditable()) {
            index += step;
        }
        if (index >= 0 && index < columns.size()) {
            to(table, focused.getRow(), columns.get(index));
            table.edit(focused.getRow(), columns.get(index));
        }
    }

    static void to(TableView<SheetRow> table, int row, TableColumn<SheetRow, ?> column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
        table.scrollTo(Math.max(0, row - 5));
    }

    static void to(TableView<SheetRow> table, Spot spot) {
        var row = table.getItems().indexOf(new SheetRow.Item(spot.key()));
        var column = table.getVisibleLeafColumns().stream()
                .filter(one -> spot.column().equals(one.getId()))
                .findFirst()
                .orElse(table.getVisibleLeafColumn(1));
        if (row >= 0) {
            to(table, row, column);
        }
    }

    /// Into the focused cell, when it can be edited.
    static void edit(TableView<SheetRow> table) {
        column(table).filter(TableColumn::isEditable).ifPresent(column -> {
            table.edit(table.getFocusModel().getFocusedCell().getRow(), column);
            table.layout();
        });
    }

    /// The column of the focused cell; empty before any is.
    static Optional<TableColumn<SheetRow, ?>> column(TableView<SheetRow> table) {
        var at = table.getFocusModel().getFocusedCell().getColumn();
        return at < 0 || at >= table.getVisibleLeafColumns().size()
                ? Optional.empty()
                : Optional.of(table.getVisibleLeafColumn(at));
    }

    /// The spot of the focused cell; empty on the head of a group.
    static Optional<Spot> spot(TableView<SheetRow> table) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        var row = at.getRow();
        if (row < 0 || row >= table.getItems().size() || at.getTableColumn() == null) {
            return Optional.empty();
        }
        return table.getItems().get(row) instanceof SheetRow.Item(var key)
                ? Optional.of(new Spot(key, at.getTableColumn().getId()))
                : Optional.empty();
    }
}
