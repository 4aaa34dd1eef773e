package dev.slipway.inventory.ui;

import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The table of the machines, or its text; the popover beside a cell and the bar for many machines float over it.
public final class TableController implements AutoCloseable {

    private final HardwareViewModel model;
    private final CellDesk desk;
    private final List<TableColumn<SheetRow, SheetRow>> columns;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.TABLE);
    private final List<View> views = new ArrayList<>();
    private final CsvController csv;
    private final TableGoing going;
    private Subscription following = () -> {};
    private boolean narrow;

    @FXML
    private TableView<SheetRow> table;

    @FXML
    private StackPane csvPlace;

    @FXML
    private Region em;

    @FXML
    private Pane overlay;

    @FXML
    private StackPane bulkPlace;

    public TableController(HardwareViewModel model) {
        this.model = model;
        this.desk = CellDesk.of(model);
        this.columns = MachineColumns.of(desk);
        this.csv = new CsvController(model);
        this.going = new TableGoing(model);
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
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(sorted -> {
            model.table().sort(MachineColumns.order(sorted.getSortOrder()));
            return true;
        });
        table.setPlaceholder(new Pane());
        new TableKeys(model, table, this).attach();
        csvPlace.getChildren().setAll(load("csv", csv));
        bulkPlace.getChildren().setAll(load("bulk", new BulkController(model)));
        csv.wanted().bind(form.isEqualTo(Form.CSV));
        table.visibleProperty().bind(form.isEqualTo(Form.TABLE));
        overlay.visibleProperty().bind(table.visibleProperty());
        going.attach(table);
        following = table.widthProperty()
                .subscribe(_ -> fit())
                .and(table.heightProperty().subscribe(_ -> fit()))
                .and(model.table().revision().subscribe(_ -> fit()))
                .and(em.minWidthProperty().subscribe(_ -> fit()))
                .and(going::close)
                .and(new Advising(model, table, overlay, this::applyFix)::close);
    }

    @Override
    public void close() {
        following.unsubscribe();
        desk.refresh().close();
        views.forEach(View::close);
    }

    void toProblem(Problems.Direction direction) {
        model.problems().next(TableMoves.spot(table), direction).ifPresent(spot -> {
            model.table().unfold();
            going.to(spot);
        });
    }

    /// Applies the fix of the focused cell, when there is one.
    void applyFix() {
        TableMoves.spot(table)
                .ifPresent(spot -> model.problems().fix(spot).ifPresent(fix -> {
                    table.edit(-1, null);
                    model.problems().apply(spot.key(), fix);
                }));
    }

    /// Goes to a machine, once the inventory is read.
    void reveal(String hostname) {
        going.reveal(hostname);
    }

    /// Adds a machine and begins to write its name.
    void addMachine() {
        model.sheets().edit(Sheet::withNewLine);
        var added = model.sheets().sheet().get().kept().getLast();
        model.table().unhide(added);
        going.edit(new Spot(added.key(), Column.HOSTNAME.header()));
    }

    /// In a narrow window the address of the BMC makes room for what is wrong with the machine.
    private void fit() {
        var widths = new ColumnWidths(table, em.getMinWidth());
        if (widths.narrow() != narrow) {
            narrow = widths.narrow();
            columns.stream()
                    .filter(column -> Column.BMC_IP.header().equals(column.getId()))
                    .forEach(column -> column.setVisible(!narrow));
        }
        widths.spread(table);
    }

    private Node load(String name, Object controller) {
        var view = Views.load("hardware/" + name, controller);
        views.add(view);
        return view.node();
    }
}
