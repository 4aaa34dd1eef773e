package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keyboard of the table, and the same things in its context menu.
final class TableKeys {

    private final HardwareViewModel model;
    private final TableView<SheetRow> table;
    private final ChosenCells cells;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    TableKeys(HardwareViewModel model, TableView<SheetRow> table, TableController controller) {
        this.model = model;
        this.table = table;
        this.cells = new ChosenCells(model, table);
        on("F4", () -> controller.toProblem(Problems.Direction.ON));
        on("Shift+F4", () -> controller.toProblem(Problems.Direction.BACK));
        on("Alt+Enter", controller::applyFix);
        on("Shortcut+Z", model.sheets()::undo);
        on("Shortcut+Shift+Z", model.sheets()::redo);
        on("Shortcut+D", cells::fillDown);
        on("Shortcut+Shift+D", cells::fillSeries);
        on("Shortcut+X", cells::cut);
        on("Shortcut+C", cells::copy);
        on("Shortcut+V", cells::paste);
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
        TableMoves.edit(table);
    }

    private void check() {
        model.table().checked().toggle(cells.keys());
    }

    /// The checked machines, or what is in the chosen cells.
    private void delete() {
        var checked = model.table().checked().keys().get();
        if (checked.isEmpty()) {
            cells.clear();
        } else {
            model.sheets().delete(checked);
        }
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("hardware.menu.edit", "F2", this::edit),
                item("hardware.menu.cut", "Shortcut+X", cells::cut),
                item("hardware.menu.copy", "Shortcut+C", cells::copy),
                item("hardware.menu.paste", "Shortcut+V", cells::paste),
                item("hardware.menu.fill", "Shortcut+D", cells::fillDown),
                item("hardware.menu.series", "Shortcut+Shift+D", cells::fillSeries),
                new SeparatorMenuItem(),
                item("hardware.menu.test", "", () -> model.test(cells.lines())),
                new SeparatorMenuItem(),
                item("hardware.menu.delete", "", () -> model.sheets().delete(cells.keys())));
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
