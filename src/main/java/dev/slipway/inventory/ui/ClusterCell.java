package dev.slipway.inventory.ui;

import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.inventory.Line;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// The last cell of a row: what is wrong with the machine in words, else which cluster has it or would take it.
final class ClusterCell extends TableCell<SheetRow, SheetRow> {

    private static final double ICON = 12;

    private final CellDesk desk;
    private final Tooltip tip = new Tooltip();
    private final StatusIcon ready = new StatusIcon(Status.READY, ICON);
    private final Runnable show = this::show;
    private Optional<Tone> tone = Optional.empty();

    ClusterCell(CellDesk desk) {
        this.desk = desk;
        getStyleClass().add("cluster-cell");
        tip.textProperty().bind(textProperty());
        desk.refresh().add(show);
    }

    /// How good the news of a machine is.
    private enum Tone {
        PLAIN,
        MUTED,
        SUCCESS,
        WARNING,
        DANGER;

        private PseudoClass style() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        var line = isEmpty() || getItem() == null ? Optional.<Line>empty() : desk.line(getItem());
        setText(line.map(this::words).orElse(""));
        if (line.isEmpty()) {
            setGraphic(null);
        }
        setTooltip(line.isPresent() ? tip : null);
    }

    private String words(Line line) {
        var worst = desk.model().problems().worst(line.key());
        if (worst.isPresent()) {
            dress(worst.get().blocks() ? Tone.DANGER : Tone.WARNING);
            return Reasons.shortly(worst.get());
        }
        if (line.pending()) {
            dress(Tone.SUCCESS);
            return desk.arrivals().words(desk.model().sheets().sheet().get(), line);
        }
        var belonging = desk.model().belonging(line);
        dress(belonging.kind() == Belonging.Kind.CLUSTER ? Tone.PLAIN : Tone.MUTED);
        return belonging.words();
    }

    private void dress(Tone now) {
        setGraphic(now == Tone.SUCCESS ? ready : null);
        if (!tone.equals(Optional.of(now))) {
            tone.ifPresent(was -> pseudoClassStateChanged(was.style(), false));
            pseudoClassStateChanged(now.style(), true);
            tone = Optional.of(now);
        }
    }
}
