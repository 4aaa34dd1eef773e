package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Question;
import dev.slipway.fx.part.QuestionPane;
import dev.slipway.fx.part.WrapRow;
import dev.slipway.inventory.BmcRound;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFields;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The bar for all checked machines.
public final class BulkController implements AutoCloseable {

    private final HardwareViewModel model;
    private BiFunction<Sheet, String, Sheet> change = (sheet, _) -> sheet;
    private Subscription following = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private WrapRow acts;

    @FXML
    private Label count;

    @FXML
    private WrapRow form;

    @FXML
    private Label what;

    @FXML
    private TextField value;

    public BulkController(HardwareViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        root.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        StackPane.setAlignment(root, Pos.BOTTOM_CENTER);
        following = model.table().revision().subscribe(_ -> show());
        value.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
            }
        });
        cancel();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void disk() {
        ask(Texts.of("hardware.bulk.disk"), "/dev/", (sheet, text) -> sheet.with(keys(), Column.DISK.header(), text));
    }

    @FXML
    private void label() {
        ask(
                Texts.of("hardware.bulk.label"),
                "type=",
                (sheet, text) -> sheet.with(keys(), Column.LABELS.header(), cell -> SheetFields.withLabel(cell, text)));
    }

    @FXML
    private void vlan() {
        ask(Texts.of("hardware.bulk.vlan"), "", (sheet, text) -> sheet.with(keys(), Column.VLAN_ID.header(), text));
    }

    @FXML
    private void test() {
        model.test(model.table().checkedLines());
    }

    @FXML
    private void powerOn() {
        order(BmcRound.Order.ON, "hardware.power.order.on", "hardware.ask.on");
    }

    @FXML
    private void powerOff() {
        order(BmcRound.Order.OFF, "hardware.power.order.off", "hardware.ask.off");
    }

    @FXML
    private void powerCycle() {
        order(BmcRound.Order.CYCLE, "hardware.power.order.cycle", "hardware.ask.cycle");
    }

    @FXML
    private void networkBoot() {
        order(BmcRound.Order.NETWORK_BOOT, "hardware.power.order.network", "hardware.ask.network");
    }

    @FXML
    private void delete() {
        model.sheets().delete(keys());
    }

    @FXML
    private void uncheck() {
        model.table().checked().clear();
    }

    @FXML
    private void apply() {
        var text = value.getText().strip();
        if (!text.isEmpty()) {
            model.sheets().edit(sheet -> change.apply(sheet, text));
            cancel();
        }
    }

    @FXML
    private void cancel() {
        show(form, false);
        show(acts, true);
    }

    private List<Integer> keys() {
        return List.copyOf(model.table().checked().keys().get());
    }

    private void ask(String act, String start, BiFunction<Sheet, String, Sheet> wanted) {
        change = wanted;
        what.setText(Texts.of("hardware.bulk.for", act, keys().size()));
        value.setText(start);
        show(acts, false);
        show(form, true);
        value.requestFocus();
        value.end();
    }

    private void order(BmcRound.Order order, String act, String effect) {
        var machines = model.table().checkedLines();
        if (root.getScene().lookup("#hardware") instanceof Pane page) {
            QuestionPane.over(page, question(machines, order, Texts.of(act), Texts.of(effect)), () -> {});
        }
    }

    private Question question(List<Line> machines, BmcRound.Order order, String act, String effect) {
        var used = machines.stream()
                .filter(line -> model.belonging(line).kind() == Belonging.Kind.CLUSTER)
                .toList();
        var warning = used.isEmpty() ? "" : Texts.of("hardware.ask.in-clusters", used.size(), names(used));
        return Question.of(
                        Texts.of("hardware.ask.title", act, machines.size()),
                        effect,
                        Texts.of("hardware.ask.cancel"),
                        act,
                        () -> model.order(machines, order))
                .about(names(machines))
                .warning(warning);
    }

    private String names(List<Line> lines) {
        var sheet = model.sheets().sheet().get();
        return lines.stream().map(line -> sheet.cell(line, Column.HOSTNAME)).collect(Collectors.joining(", "));
    }

    private void show() {
        var size = model.table().checked().size();
        show(root, size > 0);
        count.setText(Texts.of("hardware.bulk.selected", size));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
