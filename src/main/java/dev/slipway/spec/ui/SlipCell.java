package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.Problem;
import dev.slipway.fx.part.ProblemRow;
import dev.slipway.fx.part.Status;
import java.util.function.IntConsumer;
import javafx.scene.control.ListCell;

/// Something wrong in a text, with the way to its line.
final class SlipCell extends ListCell<TextSlip> {

    private final ProblemRow row = new ProblemRow();
    private final IntConsumer reveal;

    SlipCell(IntConsumer reveal) {
        this.reveal = reveal;
        // As wide as the list, whatever the words: they wrap.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TextSlip slip, boolean empty) {
        super.updateItem(slip, empty);
        setGraphic(empty || slip == null ? null : row);
        if (!empty && slip != null) {
            row.show(new Problem(
                    slip.blocks() ? Status.FAILED : Status.WARNING,
                    slip.what(),
                    slip.why(),
                    slip.line().stream()
                            .map(line -> Fix.plain(Texts.of("wizard.text.go", line), () -> reveal.accept(line)))
                            .toList()));
        }
    }
}
