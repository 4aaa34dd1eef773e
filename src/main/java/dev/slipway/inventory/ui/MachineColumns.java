package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the table: those of the CSV, and what is known beside it.
final class MachineColumns {

    private static final List<Column> HIDDEN =
            List.of(Column.NETMASK, Column.GATEWAY, Column.NAMESERVERS, Column.BMC_USERNAME, Column.BMC_PASSWORD);

    private MachineColumns() {}

    static List<TableColumn<SheetRow, SheetRow>> of(CellDesk desk) {
        var columns = new ArrayList<TableColumn<SheetRow, SheetRow>>();
        columns.add(check(desk));
        Stream.of(Column.HOSTNAME, Column.MAC, Column.IP_ADDRESS, Column.BMC_IP)
                .forEach(column -> columns.add(text(desk, column)));
        columns.add(live("power", Texts.of("hardware.column.power"), () -> new PowerCell(desk)));
        Stream.of(Column.DISK, Column.VLAN_ID, Column.LABELS).forEach(column -> columns.add(text(desk, column)));
        HIDDEN.forEach(column -> {
            var hidden = text(desk, column);
            hidden.setVisible(false);
            columns.add(hidden);
        });
        columns.add(live("cluster", Texts.of("hardware.column.cluster"), () -> new ClusterCell(desk)));
        return List.copyOf(columns);
    }

    /// The order the heads of the columns ask for.
    static Order order(List<TableColumn<SheetRow, ?>> wanted) {
        return new Order(wanted.stream()
                .map(column -> new Order.Term(
                        column.getId(),
                        column.getSortType() == TableColumn.SortType.ASCENDING ? Order.Way.UP : Order.Way.DOWN))
                .toList());
    }

    private static TableColumn<SheetRow, SheetRow> check(CellDesk desk) {
        var all = new CheckBox();
        all.setId("check-all");
        all.setAccessibleText(Texts.of("hardware.column.check"));
        all.setOnAction(_ -> {
            var table = desk.model().table();
            table.checked().toggleAll(table.shownKeys());
        });
        Runnable show = () -> all.setSelected(desk.model().table().allChecked());
        desk.refresh().add(show);
        // The view forgets what nobody holds.
        all.setUserData(show);
        var column = live("check", "", () -> new CheckCell(desk));
        column.setGraphic(all);
        column.setReorderable(false);
        column.setResizable(false);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<SheetRow, SheetRow> text(CellDesk desk, Column of) {
        var column = live(of.header(), title(of), () -> new TextCell(desk, of.header()));
        column.setEditable(true);
        column.setSortable(true);
        return column;
    }

    private static String title(Column column) {
        return switch (column) {
            case MAC -> Texts.of("hardware.column.mac");
            case IP_ADDRESS -> Texts.of("hardware.column.ip");
            default -> Reasons.field(column.header());
        };
    }

    private static TableColumn<SheetRow, SheetRow> live(
            String id, String title, Supplier<TableCell<SheetRow, SheetRow>> cells) {
        var column = new TableColumn<SheetRow, SheetRow>(title);
        column.setId(id);
        column.setEditable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cells.get());
        return column;
    }
}
