package dev.slipway.inventory.ui;

import dev.slipway.fx.Copied;
import dev.slipway.inventory.CellBlock;
import dev.slipway.inventory.Clipping;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

/// The cells that are chosen in the table, and what a spreadsheet does with such cells.
final class ChosenCells {

    private final HardwareViewModel model;
    private final TableView<SheetRow> table;

    ChosenCells(HardwareViewModel model, TableView<SheetRow> table) {
        this.model = model;
        this.table = table;
    }

    /// The machines they belong to, from top to bottom.
    List<Line> lines() {
        return table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .distinct()
                .sorted()
                .flatMap(row -> model.table().line(table.getItems().get(row)).stream())
                .toList();
    }

    List<Integer> keys() {
        return lines().stream().map(Line::key).toList();
    }

    private List<String> chosenColumns() {
        var chosen = table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getColumn())
                .distinct()
                .sorted()
                .toList();
        return chosen.stream()
                .map(table::getVisibleLeafColumn)
                .filter(TableColumnBase::isEditable)
                .map(TableColumnBase::getId)
                .toList();
    }

    void fillDown() {
        edit(CellBlock::filledDown);
    }

    /// Counts on from the first cell of each column.
    void fillSeries() {
        edit(CellBlock::counted);
    }

    void clear() {
        edit(CellBlock::cleared);
    }

    void copy() {
        Copied.toClipboard(new CellBlock(model.sheets().sheet().get(), keys(), chosenColumns()).copied());
    }

    void cut() {
        copy();
        edit(CellBlock::cut);
    }

    private void edit(Function<CellBlock, Sheet> change) {
        model.sheets().edit(sheet -> change.apply(new CellBlock(sheet, keys(), chosenColumns())));
    }

    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        var at = table.getFocusModel().getFocusedCell();
        if (text != null && at.getRow() >= 0 && at.getColumn() >= 0) {
            put(Clipping.read(text), at.getRow(), at.getColumn());
        }
    }

    private void put(List<List<String>> block, int row, int from) {
        var lines = new ArrayList<Integer>();
        table.getItems().stream()
                .skip(row)
                .flatMap(item -> model.table().line(item).stream())
                .limit(block.size())
                .forEach(line -> lines.add(line.key()));
        var columns = table.getVisibleLeafColumns().stream()
                .skip(from)
                .filter(TableColumnBase::isEditable)
                .map(TableColumnBase::getId)
                .toList();
        var single = block.size() == 1 && block.getFirst().size() == 1;
        var many = keys();
        model.sheets()
                .edit(sheet -> single && many.size() > 1 && !columns.isEmpty()
                        ? sheet.with(many, columns.getFirst(), block.getFirst().getFirst())
                        : sheet.pasted(lines, columns, block));
    }
}
