package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.Problem;
import dev.slipway.fx.part.ProblemRow;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;

/// Binds the text of a draft, to be edited as it is.
public final class TextController {

    private static final double ICON = 14;
    private static final int MOST = 3;

    private final TextViewModel model;

    @FXML
    private Label caret;

    @FXML
    private TextArea text;

    @FXML
    private ListView<TextSlip> slips;

    @FXML
    private Label standing;

    @FXML
    private Button done;

    TextController(TextViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(model.text());
        text.setEditable(model.editable());
        caret.textProperty().bind(Bindings.createStringBinding(this::caretWords, text.caretPositionProperty()));
        slips.setCellFactory(_ -> new SlipCell());
        model.slips().subscribe(this::show);
        standing.textProperty().bind(model.standing());
        model.line().subscribe(number -> reveal(number.intValue()));
        text.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reveal(model.line().get());
            }
        });
    }

    private void show(List<TextSlip> found) {
        slips.getItems().setAll(found);
        slips.prefHeightProperty()
                .bind(slips.fixedCellSizeProperty()
                        .multiply(Math.min(MOST, found.size()))
                        .add(1));
        slips.setVisible(!found.isEmpty());
        slips.setManaged(!found.isEmpty());
        standing.setGraphic(new StatusIcon(model.readable() ? Status.READY : Status.FAILED, ICON));
        done.setDisable(!model.readable());
    }

    private String caretWords() {
        var at = TextViewModel.Caret.at(
                text.getText(), Math.min(text.getCaretPosition(), text.getText().length()));
        return Texts.of("wizard.text.caret", at.line(), at.column());
    }

    private void reveal(int number) {
        model.range(number).ifPresent(range -> {
            text.selectRange(range.end(), range.start());
            text.requestFocus();
        });
    }

    @FXML
    private void done() {
        model.close();
    }

    private final class SlipCell extends ListCell<TextSlip> {

        private final ProblemRow row = new ProblemRow();

        SlipCell() {
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
                                .map(line -> Fix.plain(Texts.of("wizard.text.go", line), () -> reveal(line)))
                                .toList()));
            }
        }
    }
}
