package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.Problem;
import dev.slipway.fx.part.ProblemRow;
import dev.slipway.fx.part.Status;
import dev.slipway.spec.writing.TextFix;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;

/// Something wrong in a text, with the way to its line.
final class SlipCell extends ListCell<TextSlip> {

    private final ProblemRow row = new ProblemRow();
    private final IntConsumer reveal;
    private final Consumer<TextFix> mend;

    SlipCell(IntConsumer reveal, Consumer<TextFix> mend) {
        this.reveal = reveal;
        this.mend = mend;
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
                    Stream.concat(
                                    slip.fix().stream().map(this::quick),
                                    slip.line().stream().map(this::go))
                            .toList()));
        }
    }

    private Fix quick(TextFix fix) {
        return Fix.quick(fix.words(), () -> mend.accept(fix));
    }

    private Fix go(int line) {
        return Fix.plain(Texts.of("wizard.text.go", line), () -> reveal.accept(line));
    }
}
