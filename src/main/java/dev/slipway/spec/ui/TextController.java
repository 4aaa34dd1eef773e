package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.fx.part.EditorAssist.Spot;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.Problem;
import dev.slipway.fx.part.ProblemList;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.YamlEditor;
import dev.slipway.spec.ui.DifferenceViewModel.Other;
import dev.slipway.spec.writing.TextFix;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds the text of a draft, to be edited as it is: its outline, its marks, what the field at the caret means.
public final class TextController implements AutoCloseable {

    private static final double ICON = 14;
    private static final int MOST = 3;

    private final TextViewModel model;
    private final DifferenceViewModel compared;
    private final View difference;
    private Optional<TextOutline> parts = Optional.empty();

    @FXML
    private Label sentence;

    @FXML
    private Label caret;

    @FXML
    private YamlEditor text;

    @FXML
    private StackPane place;

    @FXML
    private Segmented<Mode> modes;

    @FXML
    private TreeView<OutlineEntry> outline;

    @FXML
    private HBox foot;

    @FXML
    private Label meaning;

    @FXML
    private ProblemList<TextSlip> slips;

    @FXML
    private Label standing;

    @FXML
    private Button done;

    TextController(TextViewModel model, DifferenceViewModel compared, View difference) {
        this.model = model;
        this.compared = compared;
        this.difference = difference;
    }

    /// What is seen of the text.
    enum Mode {
        EDIT(Optional.empty()),
        SAVED(Optional.of(Other.SAVED)),
        APPLIED(Optional.of(Other.APPLIED)),
        LIVE(Optional.of(Other.LIVE));

        private final Optional<Other> other;

        Mode(Optional<Other> other) {
            this.other = other;
        }

        private String title() {
            return Texts.of("wizard.text.mode." + name().toLowerCase(Locale.ROOT));
        }
    }

    @FXML
    private void initialize() {
        place.getChildren().add(difference.node());
        modes.offer(List.of(Mode.values()), Mode::title);
        modes.valueProperty().subscribe(this::arrange);
        text.assist(model.assist());
        text.setEditable(model.editable());
        text.onEdit(model::type);
        parts = Optional.of(new TextOutline(outline, this::reveal));
        text.caretProperty().subscribe(this::tell);
        slips.read(this::problem);
        slips.setOnKeyPressed(this::press);
        sentence.textProperty().bind(model.sentence());
        standing.textProperty().bind(model.standing());
        model.text().subscribe(this::read);
        model.slips().subscribe(this::show);
        model.line().subscribe(number -> reveal(number.intValue()));
        text.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reveal(model.line().get());
            }
        });
    }

    // What is on the screen and on its way to the draft is newer than what the draft says.
    private void read(String now) {
        if (!model.typing()) {
            text.show(now);
        }
    }

    private void show(List<TextSlip> found) {
        slips.show(found, MOST);
        slips.setVisible(!found.isEmpty());
        slips.setManaged(!found.isEmpty());
        standing.setGraphic(new StatusIcon(model.readable() ? Status.READY : Status.FAILED, ICON));
        done.setDisable(!model.readable());
        text.mark(model.marks(), model.changedLines());
        parts.ifPresent(outlined -> outlined.show(model.outline()));
    }

    private void arrange(@Nullable Mode mode) {
        var other = Optional.ofNullable(mode).flatMap(chosen -> chosen.other);
        for (var part : List.of(text, outline, foot)) {
            part.setVisible(other.isEmpty());
            part.setManaged(other.isEmpty());
        }
        difference.node().setVisible(other.isPresent());
        other.ifPresentOrElse(compared::look, compared::rest);
    }

    private void tell(Spot spot) {
        caret.setText(Texts.of("wizard.text.caret", spot.line() + 1, spot.offset() + 1));
        var known = model.assist().meaning(text.text(), spot);
        parts.ifPresent(outlined -> outlined.follow(spot.line() + 1));
        meaning.setText(known.isEmpty() ? Texts.of("wizard.text.hint") : known);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            var chosen = Optional.ofNullable(slips.getSelectionModel().getSelectedItem());
            if (event.isAltDown()) {
                chosen.flatMap(TextSlip::fix).ifPresent(this::mend);
            } else {
                chosen.flatMap(TextSlip::line).ifPresent(this::reveal);
            }
            event.consume();
        }
    }

    private Problem problem(TextSlip slip) {
        var mend = slip.fix().stream().map(fix -> Fix.quick(fix.words(), () -> mend(fix)));
        var go = slip.line().stream().map(line -> Fix.plain(Texts.of("wizard.text.go", line), () -> reveal(line)));
        return new Problem(
                slip.blocks() ? Status.FAILED : Status.WARNING,
                slip.what(),
                slip.why(),
                Stream.concat(mend, go).toList());
    }

    private void mend(TextFix fix) {
        text.replace(model.mended(fix));
    }

    private void reveal(int line) {
        if (line > 0) {
            modes.setValue(Mode.EDIT);
            text.reveal(line, 1);
        }
    }

    @FXML
    private void done() {
        model.close();
    }

    @Override
    public void close() {
        difference.close();
    }
}
