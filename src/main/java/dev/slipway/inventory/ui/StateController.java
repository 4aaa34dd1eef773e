package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.FileQuestions.Kind;
import dev.slipway.fx.part.EmptyState;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// What stands in the place of the table while there is none: how to begin, or why it cannot be read.
public final class StateController implements AutoCloseable {

    private final SheetViewModel sheets;
    private final Exchange exchange;
    private final TableController table;
    private final FileQuestions files;
    private Subscription following = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private EmptyState empty;

    @FXML
    private EmptyState unreadable;

    @FXML
    private Label loading;

    public StateController(HardwareViewModel model, TableController table, FileQuestions files) {
        this.sheets = model.sheets();
        this.exchange = model.exchange();
        this.table = table;
        this.files = files;
    }

    @FXML
    private void initialize() {
        following = sheets.stage().subscribe(_ -> show()).and(sheets.sheet().subscribe(_ -> show()));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void importCsv() {
        files.open(root, Texts.of("hardware.choose"), Kind.CSV).ifPresent(exchange::read);
    }

    @FXML
    private void template() {
        files.save(root, Texts.of("hardware.choose.save"), "hardware.csv").ifPresent(exchange::template);
    }

    @FXML
    private void addMachine() {
        table.addMachine();
    }

    @FXML
    private void reload() {
        sheets.reload();
    }

    private void show() {
        var stage = sheets.stage().get();
        var blank = sheets.blank();
        show(root, blank || !(stage instanceof Stage.Open));
        show(empty, blank);
        show(loading, stage instanceof Stage.Loading);
        show(unreadable, stage instanceof Stage.Unreadable || stage instanceof Stage.Closed);
        switch (stage) {
            case Stage.Unreadable(var finding) -> unreadable.setSentence(words(finding));
            case Stage.Closed(var why) -> unreadable.setSentence(why);
            case Stage.Loading _, Stage.Open _ -> {}
        }
    }

    private static String words(Finding finding) {
        return String.join("\n", Reasons.where(finding), Texts.why(finding), Texts.remedy(finding));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
