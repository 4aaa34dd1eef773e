package dev.slipway.inventory.ui;

import dev.slipway.flow.Coalescer;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.inventory.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The table of the machines, or its text; the popover beside a cell and the bar for many machines float over it.
public final class TableController implements AutoCloseable {

    private final HardwareViewModel model;
    private final CellDesk desk;
    private final List<TableColumn<SheetRow, SheetRow>> columns;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.TABLE);
    private final List<View> views = new ArrayList<>();
    private final AdviceController advice;
    private final Coalescer advising;
    private Subscription following = () -> {};
    private String wanted = "";
    private boolean narrow;

    @FXML
    private StackPane root;

    @FXML
    private TableView<SheetRow> table;

    @FXML
    private ListView<String> csv;

    @FXML
    private Pane overlay;

    @FXML
    private StackPane bulkPlace;

    public TableController(HardwareViewModel model) {
        this.model = model;
        this.desk = new CellDesk(model, new Refresh(model.table().revision()));
        this.columns = MachineColumns.of(desk);
        this.advice = new AdviceController(model);
        this.advising = model.background().onFx(this::advise);
    }

    /// The two ways to see the inventory.
    enum Form {
        TABLE,
        CSV
    }

    ObjectProperty<Form> form() {
        return form;
    }

    /// The columns an operator may hide.
    List<TableColumn<SheetRow, SheetRow>> columns() {
        return columns.stream().filter(TableColumn::isReorderable).toList();
    }

    @FXML
    private void initialize() {
        table.setItems(model.table().rows());
        table.getColumns().setAll(columns);
        table.setRowFactory(_ -> new MachineRow(desk));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(javafx.scene.control.SelectionMode.MULTIPLE);
        table.setSortPolicy(sorted -> {
            model.table().sort(MachineColumns.order(desk, sorted.getSortOrder()));
            return true;
        });
        table.widthProperty().subscribe(width -> fit(width.doubleValue()));
        table.setPlaceholder(new Pane());
        new TableKeys(model, table, this).attach();
        overlay.getChildren().setAll(load("advice", advice));
        bulkPlace.getChildren().setAll(load("bulk", new BulkController(model)));
        following = form.subscribe(this::show)
                .and(model.table().revision().subscribe(_ -> later()))
                .and(table.getFocusModel().focusedCellProperty().subscribe(_ -> later()))
                .and(table.editingCellProperty().subscribe(_ -> later()))
                .and(model.sheets().sheet().subscribe(_ -> {
                    text();
                    reveal();
                }));
    }

    @Override
    public void close() {
        following.unsubscribe();
        desk.refresh().close();
        views.forEach(View::close);
    }

    void toProblem(TableViewModel.Direction direction) {
        model.table().problem(TableMoves.spot(table), direction).ifPresent(spot -> TableMoves.to(table, spot));
    }

    /// Applies the fix of the focused cell, when there is one.
    void applyFix() {
        TableMoves.spot(table)
                .ifPresent(spot -> model.fix(spot).ifPresent(fix -> {
                    table.edit(-1, null);
                    model.apply(spot.key(), fix);
                }));
    }

    /// Goes to a machine, once the inventory is read.
    void reveal(String hostname) {
        wanted = hostname;
        reveal();
    }

    private void reveal() {
        model.sheets().sheet().get().lines().stream()
                .filter(line -> !wanted.isEmpty() && model.name(line).equals(wanted))
                .findFirst()
                .ifPresent(line -> {
                    wanted = "";
                    TableMoves.to(table, new Spot(line.key(), Column.HOSTNAME.header()));
                });
    }

    /// Begins to edit the machine that was added last.
    void editNew() {
        model.table().chips().clear();
        var kept = model.sheets().sheet().get().kept();
        if (!kept.isEmpty()) {
            var spot = new Spot(kept.getLast().key(), Column.HOSTNAME.header());
            TableMoves.to(table, spot);
            table.layout();
            table.edit(table.getItems().indexOf(new SheetRow.Item(spot.key())), columns.get(1));
        }
    }

    /// In a narrow window the address of the BMC makes room for what is wrong with the machine.
    private void fit(double width) {
        var tight = MachineColumns.narrow(width);
        if (tight != narrow) {
            narrow = tight;
            columns.stream()
                    .filter(column -> Column.BMC_IP.header().equals(column.getId()))
                    .forEach(column -> column.setVisible(!tight));
        }
        MachineColumns.spread(table, width);
    }

    private void show(Form wanted) {
        table.setVisible(wanted == Form.TABLE);
        overlay.setVisible(wanted == Form.TABLE);
        csv.setVisible(wanted == Form.CSV);
        text();
    }

    private void text() {
        if (form.get() == Form.CSV) {
            csv.getItems().setAll(model.sheets().sheet().get().csv());
        }
    }

    /// The cells have to be laid out before anything is put beside one.
    private void later() {
        advising.signal();
    }

    private void advise() {
        var spot = TableMoves.spot(table);
        var editing = table.getEditingCell() != null;
        var cell = spot.flatMap(_ -> focusedCell());
        if (spot.isPresent() && cell.isPresent() && (editing || (cell.get().isFocused() && table.isFocused()))) {
            advice.show(spot.get(), cell.get(), root, this::applyFix);
        } else {
            advice.hide();
        }
    }

    private Optional<TextCell> focusedCell() {
        var row = table.getFocusModel().getFocusedCell().getRow();
        var column = TableMoves.column(table);
        return table.lookupAll(".text-cell").stream()
                .filter(TextCell.class::isInstance)
                .map(TextCell.class::cast)
                .filter(cell -> cell.getIndex() == row
                        && column.filter(focused -> focused.equals(cell.getTableColumn()))
                                .isPresent())
                .findFirst();
    }

    private javafx.scene.Node load(String name, Object controller) {
        var view = Views.load("hardware/" + name, controller);
        views.add(view);
        return view.node();
    }
}
