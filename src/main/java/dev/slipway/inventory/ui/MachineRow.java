package dev.slipway.inventory.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/// A row of the table in its colours: the head of a group, a checked machine, one that waits to be added.
final class MachineRow extends TableRow<SheetRow> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass CHECKED = PseudoClass.getPseudoClass("checked");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final CellDesk desk;
    private final Runnable show = this::show;

    MachineRow(CellDesk desk) {
        this.desk = desk;
        getStyleClass().add("machine-row");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof SheetRow.Head head) {
                desk.model().table().toggle(head);
            }
        });
        desk.refresh().add(show);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        var row = isEmpty() ? null : getItem();
        pseudoClassStateChanged(HEAD, row instanceof SheetRow.Head);
        pseudoClassStateChanged(
                CHECKED,
                row instanceof SheetRow.Item(var key)
                        && desk.model().table().checked().has(key));
        pseudoClassStateChanged(
                PENDING,
                row != null && desk.line(row).filter(line -> line.pending()).isPresent());
    }
}
