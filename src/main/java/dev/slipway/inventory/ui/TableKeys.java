package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Clipping;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keyboard of the table, and the same things in its context menu.
final class TableKeys {

    private final HardwareViewModel model;
    private final TableView<SheetRow> table;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    TableKeys(HardwareViewModel model, TableView<SheetRow> table, TableController controller) {
        this.model = model;
        this.table = table;
        on("F4", () -> controller.toProblem(TableViewModel.Direction.ON));
        on("Shift+F4", () -> controller.toProblem(TableViewModel.Direction.BACK));
        on("Alt+Enter", controller::applyFix);
        on("Shortcut+Z", model.sheets()::undo);
        on("Shortcut+Shift+Z", model.sheets()::redo);
        on("Shortcut+D", this::fillDown);
        on("Shortcut+C", this::copy);
        on("Shortcut+V", this::paste);
        on("Space", this::check);
        on("Delete", this::delete);
        on("Enter", this::edit);
    }

    void attach() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.setContextMenu(menu());
    }

    private void on(String combination, Runnable run) {
        keys.put(KeyCombination.valueOf(combination), run);
    }

    private void pressed(KeyEvent key) {
        // While a cell is being edited its field has the keys, but for the way to the next problem and the fix.
        if (key.getTarget() instanceof TextInputControl
                && key.getCode() != KeyCode.F4
                && !(key.isAltDown() && key.getCode() == KeyCode.ENTER)) {
            return;
        }
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(key))
                .findFirst()
                .ifPresent(entry -> {
                    key.consume();
                    entry.getValue().run();
                });
    }

    /// Typing into a cell begins to edit it.
    private void typed(KeyEvent key) {
        var text = key.getCharacter();
        if (key.getTarget() instanceof TextInputControl
                || key.isShortcutDown()
                || key.isAltDown()
                || text.isBlank()
                || text.chars().anyMatch(Character::isISOControl)) {
            return;
        }
        edit();
        table.lookupAll(".cell-field").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .ifPresent(field -> {
                    field.setText(text);
                    field.end();
                    key.consume();
                });
    }

    private void edit() {
        var row = table.getFocusModel().getFocusedCell().getRow();
        if (row >= 0 && table.getItems().get(row) instanceof SheetRow.Head head) {
            model.table().toggle(head);
            return;
        }
        TableMoves.column(table).filter(TableColumnBase::isEditable).ifPresent(column -> {
            table.edit(row, column);
            table.layout();
        });
    }

    private List<Line> focused() {
        return table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .distinct()
                .sorted()
                .flatMap(row -> model.table().line(table.getItems().get(row)).stream())
                .toList();
    }

    private LinkedHashSet<String> chosenColumns() {
        var chosen = new LinkedHashSet<String>();
        table.getVisibleLeafColumns().stream()
                .filter(column -> column.isEditable()
                        && table.getSelectionModel().getSelectedCells().stream()
                                .anyMatch(cell -> table.getVisibleLeafColumn(cell.getColumn()) == column))
                .forEach(column -> chosen.add(column.getId()));
        return chosen;
    }

    private void fillDown() {
        var lines = focused().stream().map(Line::key).toList();
        model.sheets().edit(sheet -> {
            var filled = sheet;
            for (var column : chosenColumns()) {
                filled = filled.filledDown(lines, column);
            }
            return filled;
        });
    }

    private void copy() {
        var sheet = model.sheets().sheet().get();
        var columns = chosenColumns().stream()
                .filter(column -> !column.equals(Column.BMC_PASSWORD.header()))
                .toList();
        var block = focused().stream()
                .map(line ->
                        columns.stream().map(column -> sheet.cell(line, column)).toList())
                .toList();
        var content = new ClipboardContent();
        content.put(DataFormat.PLAIN_TEXT, Clipping.write(block));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
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
        var many = focused().stream().map(Line::key).toList();
        model.sheets()
                .edit(sheet -> single && many.size() > 1 && !columns.isEmpty()
                        ? sheet.with(many, columns.getFirst(), block.getFirst().getFirst())
                        : sheet.pasted(lines, columns, block));
    }

    private void check() {
        var checked = model.table().checked();
        focused()
                .forEach(line -> model.table()
                        .check(
                                line.key(),
                                checked.contains(line.key()) ? TableViewModel.Check.OFF : TableViewModel.Check.ON));
    }

    /// The checked machines, or what is in the chosen cells.
    private void delete() {
        if (!model.table().checked().isEmpty()) {
            model.delete(List.copyOf(model.table().checked()));
            return;
        }
        var lines = focused().stream().map(Line::key).toList();
        model.sheets().edit(sheet -> {
            var cleared = sheet;
            for (var column : chosenColumns()) {
                cleared = cleared.with(lines, column, "");
            }
            return cleared;
        });
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("hardware.menu.edit", "F2", this::edit),
                item("hardware.menu.copy", "Shortcut+C", this::copy),
                item("hardware.menu.paste", "Shortcut+V", this::paste),
                item("hardware.menu.fill", "Shortcut+D", this::fillDown),
                new SeparatorMenuItem(),
                item("hardware.menu.test", "", () -> model.test(focused())),
                new SeparatorMenuItem(),
                item(
                        "hardware.menu.delete",
                        "",
                        () -> model.delete(focused().stream().map(Line::key).toList())));
    }

    private static MenuItem item(String key, String combination, Runnable run) {
        var item = new MenuItem(Texts.of(key));
        item.setOnAction(_ -> run.run());
        if (!combination.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(combination));
        }
        return item;
    }
}
