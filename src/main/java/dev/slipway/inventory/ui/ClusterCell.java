package dev.slipway.inventory.ui;

import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.inventory.Line;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// The last cell of a row: what is wrong with the machine in words, else which cluster has it or would take it.
final class ClusterCell extends TableCell<SheetRow, SheetRow> {

    private static final double ICON = 13;

    private final CellDesk desk;
    private final Tooltip tip = new Tooltip();
    private final Runnable show = this::show;

    ClusterCell(CellDesk desk) {
        this.desk = desk;
        getStyleClass().add("cluster-cell");
        desk.refresh().add(show);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        getStyleClass().removeIf(style -> style.startsWith("tone-"));
        setGraphic(null);
        var line = isEmpty() || getItem() == null ? Optional.<Line>empty() : desk.line(getItem());
        setText(line.map(this::words).orElse(""));
        tip.setText(getText());
        setTooltip(getText().isEmpty() ? null : tip);
    }

    private String words(Line line) {
        var worst = desk.model().problems().worst(line.key());
        if (worst.isPresent()) {
            getStyleClass().add(worst.get().blocks() ? "tone-danger" : "tone-warning");
            return Reasons.shortly(worst.get());
        }
        if (line.pending()) {
            getStyleClass().add("tone-success");
            setGraphic(new StatusIcon(Status.READY, ICON));
            return desk.arrivals().words(desk.model().sheets().sheet().get(), line);
        }
        var belonging = desk.model().belonging(line);
        getStyleClass().add(belonging.kind() == Belonging.Kind.CLUSTER ? "tone-plain" : "tone-muted");
        return belonging.words();
    }
}
