package dev.slipway.inventory.ui;

import dev.slipway.flow.Coalescer;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// Keeps the popover beside the focused cell, while there is something to say of it.
final class Advising {

    private final AdviceController advice;
    private final TableView<SheetRow> table;
    private final Pane overlay;
    private final View view;
    private final Runnable fix;
    private final Subscription following;

    /// `fix` sets the focused cell right.
    Advising(HardwareViewModel model, TableView<SheetRow> table, Pane overlay, Runnable fix) {
        this.advice = new AdviceController(model);
        this.table = table;
        this.overlay = overlay;
        this.fix = fix;
        this.view = Views.load("hardware/advice", advice);
        overlay.getChildren().setAll(view.node());
        // The cells have to be laid out before anything is put beside one.
        Coalescer later = model.background().onFx(this::advise);
        following = model.table()
                .revision()
                .subscribe(_ -> later.signal())
                .and(table.getFocusModel().focusedCellProperty().subscribe(_ -> later.signal()))
                .and(table.editingCellProperty().subscribe(_ -> later.signal()));
    }

    void close() {
        following.unsubscribe();
        view.close();
    }

    private void advise() {
        var spot = TableMoves.spot(table);
        var editing = table.getEditingCell() != null;
        var cell = spot.flatMap(_ -> focusedCell());
        if (spot.isPresent() && cell.isPresent() && (editing || (cell.get().isFocused() && table.isFocused()))) {
            advice.show(spot.get(), cell.get(), overlay, fix);
        } else {
            advice.hide();
        }
    }

    private Optional<TextCell> focusedCell() {
        var row = table.getFocusModel().getFocusedCell().getRow();
        var column = TableMoves.column(table);
        return table.lookupAll(".text-cell").stream()
                .filter(TextCell.class::isInstance)
                .map(TextCell.class::cast)
                .filter(cell -> cell.getIndex() == row
                        && column.filter(focused -> focused.equals(cell.getTableColumn()))
                                .isPresent())
                .findFirst();
    }
}
