package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Chip;
import dev.slipway.fx.part.Segmented;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// What the table shows of the inventory: filter, groups, columns, and how much of it is wrong.
public final class FilterController implements AutoCloseable {

    private final HardwareViewModel model;
    private final TableController table;
    private Subscription following = () -> {};

    @FXML
    private HBox chips;

    @FXML
    private TextField typed;

    @FXML
    private MenuButton grouping;

    @FXML
    private Label rows;

    @FXML
    private HBox invalid;

    @FXML
    private Label invalidWords;

    @FXML
    private HBox near;

    @FXML
    private Label nearWords;

    @FXML
    private Button showFit;

    @FXML
    private MenuButton columns;

    @FXML
    private Segmented<TableController.Form> views;

    public FilterController(HardwareViewModel model, TableController table) {
        this.model = model;
        this.table = table;
    }

    @FXML
    private void initialize() {
        var rowsOf = model.table();
        typed.textProperty().bindBidirectional(rowsOf.typed());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        offerGroupings();
        table.columns().forEach(column -> {
            var item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            columns.getItems().add(item);
        });
        views.offer(List.of(TableController.Form.values()), form -> switch (form) {
            case TABLE -> Texts.of("hardware.view.table");
            case CSV -> Texts.of("hardware.view.csv");
        });
        views.icons(form -> form == TableController.Form.TABLE ? "oct-table-16" : "");
        views.valueProperty().bindBidirectional(table.form());
        following = rowsOf.revision()
                .subscribe(_ -> count())
                .and(rowsOf.chips().subscribe(this::chips))
                .and(model.fit().open().subscribe(open -> show(showFit, !open)));
        chips();
    }

    @Override
    public void close() {
        following.unsubscribe();
        typed.textProperty().unbindBidirectional(model.table().typed());
    }

    /// Takes the typing to the filter.
    void focus() {
        typed.requestFocus();
        typed.selectAll();
    }

    @FXML
    private void showFit() {
        model.fit().open().set(true);
    }

    private void typing(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.table().fix();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            typed.clear();
        } else if (key.getCode() == KeyCode.BACK_SPACE
                && typed.getText().isEmpty()
                && !model.table().chips().isEmpty()) {
            model.table().chips().removeLast();
        }
    }

    private void offerGroupings() {
        var group = new ToggleGroup();
        Arrays.stream(Grouping.values()).forEach(one -> {
            var item = new RadioMenuItem(word(one));
            item.setToggleGroup(group);
            item.setSelected(one == model.table().grouping().get());
            item.setOnAction(_ -> {
                model.table().grouping().set(one);
                name();
            });
            grouping.getItems().add(item);
        });
        name();
    }

    private void name() {
        grouping.setText(word(model.table().grouping().get()));
    }

    private static String word(Grouping grouping) {
        return switch (grouping) {
            case RACK -> Texts.of("hardware.grouping.rack");
            case LABEL -> Texts.of("hardware.grouping.label");
            case CLUSTER -> Texts.of("hardware.grouping.cluster");
            case NONE -> Texts.of("hardware.grouping.none");
        };
    }

    private void chips() {
        chips.getChildren()
                .setAll(model.table().chips().stream()
                        .map(filter -> {
                            var chip = new Chip(filter.text());
                            chip.setOnRemove(_ -> model.table().chips().remove(filter));
                            return chip;
                        })
                        .toList());
        show(chips, !chips.getChildren().isEmpty());
    }

    private void count() {
        var sheet = model.sheets().sheet().get();
        var assessment = model.sheets().assessment().get();
        rows.setText(Texts.of(
                "hardware.count.rows",
                model.table().matching().size(),
                sheet.lines().size()));
        var cells = assessment.invalidCells();
        invalidWords.setText(Texts.of("hardware.count.invalid", cells));
        show(invalid, cells > 0);
        var slips = assessment.nearMatches();
        nearWords.setText(Texts.of("hardware.count.near", slips));
        show(near, slips > 0);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
