package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.WrapRow;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/// What waits to be added from a CSV, and what is wrong with it.
public final class ImportController implements AutoCloseable {

    private final HardwareViewModel model;
    private final TableController table;
    private Subscription following = () -> {};

    @FXML
    private WrapRow root;

    @FXML
    private Label name;

    @FXML
    private Label read;

    @FXML
    private ImportCounts counts;

    @FXML
    private Label hint;

    @FXML
    private Label renamed;

    @FXML
    private Button next;

    @FXML
    private Button map;

    @FXML
    private Button add;

    public ImportController(HardwareViewModel model, TableController table) {
        this.model = model;
        this.table = table;
    }

    @FXML
    private void initialize() {
        name.textProperty().bind(model.exchange().name());
        renamed.textProperty().bind(model.exchange().renamed());
        following = model.table()
                .revision()
                .subscribe(_ -> show())
                .and(model.exchange().mapping().mapping().subscribe(_ -> show()))
                .and(model.exchange().mapping().refusal().subscribe(_ -> show()))
                .and(model.exchange().renamed().subscribe(text -> show(renamed, !text.isEmpty())))
                .and(model.exchange()
                        .difference()
                        .subscribe(text -> hint.setText(text.isEmpty() ? Texts.of("hardware.import.hint") : text)));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void next() {
        table.toProblem(Problems.Direction.ON);
    }

    @FXML
    private void discard() {
        model.exchange().discard();
    }

    @FXML
    private void map() {
        model.exchange().mapping().open().set(true);
    }

    @FXML
    private void add() {
        model.exchange().addReady();
    }

    private void show() {
        var pending = model.sheets().sheet().get().pending().size();
        var sound = model.exchange().ready().size();
        show(root, pending > 0);
        counts.show(sound, pending - sound);
        show(next, sound < pending);
        read.setText(Texts.of("hardware.import.read", pending));
        add.setText(Texts.of("hardware.import.add", sound));
        var mapping = model.exchange().mapping();
        add.setDisable(sound == 0 || !mapping.refusal().get().isEmpty());
        show(map, !mapping.mapping().get().parts().isEmpty());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
