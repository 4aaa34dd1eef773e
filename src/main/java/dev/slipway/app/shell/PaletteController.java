package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Binds the palette.
public final class PaletteController {

    private static final double TITLE_EMS = 2.4;
    private static final double LINE_EMS = 2.923;
    private static final double PADDING_EMS = 0.45;
    private static final double MOST_EMS = 34;

    private final PaletteViewModel model;

    @FXML
    private Label about;

    @FXML
    private TextField query;

    @FXML
    private Label count;

    @FXML
    private ListView<PaletteRow> list;

    @FXML
    private HBox signs;

    @FXML
    private Label hint;

    public PaletteController(PaletteViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.query());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of("palette.results", model.count().get()), model.count()));
        about.textProperty()
                .bind(model.about()
                        .map(found -> found.map(object -> object.name()).orElse("")));
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        about.visibleProperty().bind(about.managedProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        signs.visibleProperty().bind(hint.visibleProperty().not());
        signs.managedProperty().bind(signs.visibleProperty());
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(this::height, model.rows(), query.fontProperty()));
        model.selected().subscribe(this::stand);
    }

    private void stand(int index) {
        list.scrollTo(Math.max(0, index - 2));
        hint.setVisible(model.command().isPresent());
    }

    private PaletteCell cell() {
        var cell = new PaletteCell(model.selected());
        cell.setOnMouseClicked(_ -> {
            if (cell.getItem() instanceof PaletteRow.Line) {
                model.choose(cell.getIndex());
            }
        });
        return cell;
    }

    private void press(KeyEvent event) {
        var handled = switch (event.getCode()) {
            case DOWN -> done(() -> model.move(1));
            case UP -> done(() -> model.move(-1));
            case ENTER -> done(model::choose);
            case TAB -> done(model::actions);
            case ESCAPE -> model.leave();
            case BACK_SPACE -> query.getText().isEmpty() && model.leave();
            default -> event.getCode() == KeyCode.C && event.isAltDown() && copied();
        };
        if (handled) {
            event.consume();
        }
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean copied() {
        model.command().ifPresent(Copied::toClipboard);
        return true;
    }

    private double height() {
        var ems = model.rows().stream()
                .mapToDouble(row -> row instanceof PaletteRow.Title ? TITLE_EMS : LINE_EMS)
                .sum();
        var em = query.getFont().getSize() / 1.154;
        return Math.min(ems + PADDING_EMS, MOST_EMS) * em;
    }
}
