package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the table: those of the CSV, and what is known beside it.
final class MachineColumns {

    private static final double CHECK = 35;
    private static final double POWER = 94;
    private static final double CLUSTER = 178;
    private static final double OTHER = 120;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final double NARROW = 1000;
    private static final double LEAST = 110;
    private static final double SCROLL_BAR = 12;
    private static final Map<String, Double> WIDE = Map.of(
            "hostname",
            104.0,
            "ip_address",
            102.0,
            "bmc_ip",
            102.0,
            "power",
            94.0,
            "disk",
            98.0,
            "vlan_id",
            50.0,
            "labels",
            165.0);
    private static final Map<String, Double> NARROWED = Map.of(
            "hostname",
            96.0,
            "ip_address",
            90.0,
            "bmc_ip",
            90.0,
            "power",
            90.0,
            "disk",
            84.0,
            "vlan_id",
            50.0,
            "labels",
            150.0);

    private MachineColumns() {}

    static boolean narrow(double width) {
        return width > 0 && width < NARROW;
    }

    /// Gives the last column what the others leave of the width; in a narrow window they leave more.
    static void spread(TableView<SheetRow> table, double width) {
        var others = 0.0;
        for (var column : table.getVisibleLeafColumns()) {
            var given = (width < NARROW ? NARROWED : WIDE).get(column.getId());
            if (width > 0 && given != null) {
                column.setPrefWidth(given);
            }
            others += column.getId().equals("cluster") ? 0 : column.getPrefWidth();
        }
        var left = width - others - (width < NARROW ? SCROLL_BAR : 2);
        table.getVisibleLeafColumns().stream()
                .filter(column -> column.getId().equals("cluster"))
                .forEach(column -> column.setPrefWidth(Math.max(LEAST, left)));
    }

    static List<TableColumn<SheetRow, SheetRow>> of(CellDesk desk) {
        var columns = new ArrayList<TableColumn<SheetRow, SheetRow>>();
        columns.add(check(desk));
        columns.add(text(desk, Column.HOSTNAME, 104));
        columns.add(text(desk, Column.MAC, 144));
        columns.add(text(desk, Column.IP_ADDRESS, 102));
        columns.add(text(desk, Column.BMC_IP, 102));
        columns.add(live("power", Texts.of("hardware.column.power"), POWER, () -> new PowerCell(desk)));
        columns.add(text(desk, Column.DISK, 98));
        columns.add(text(desk, Column.VLAN_ID, 50));
        columns.add(text(desk, Column.LABELS, 168));
        columns.add(live("cluster", Texts.of("hardware.column.cluster"), CLUSTER, () -> new ClusterCell(desk)));
        List.of(Column.NETMASK, Column.GATEWAY, Column.NAMESERVERS, Column.BMC_USERNAME, Column.BMC_PASSWORD)
                .forEach(column -> {
                    var hidden = text(desk, column, OTHER);
                    hidden.setVisible(false);
                    columns.add(columns.size() - 1, hidden);
                });
        return List.copyOf(columns);
    }

    /// The order the heads of the columns ask for; by the lines themselves without any.
    static Comparator<Line> order(CellDesk desk, List<TableColumn<SheetRow, ?>> wanted) {
        return wanted.stream()
                .filter(column -> column.getId() != null)
                .map(column -> {
                    Comparator<Line> up = Comparator.comparing(
                            (Function<Line, String>) line -> sortable(desk.text(line, column.getId())));
                    return column.getSortType() == TableColumn.SortType.ASCENDING ? up : up.reversed();
                })
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparingInt(_ -> 0));
    }

    // Numbers of one length, so that 10.0.0.9 comes before 10.0.0.10.
    private static String sortable(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
    }

    private static TableColumn<SheetRow, SheetRow> check(CellDesk desk) {
        var all = new CheckBox();
        all.setId("check-all");
        all.setAccessibleText(Texts.of("hardware.column.check"));
        all.setOnAction(_ -> {
            desk.model().table().checkAll();
            all.setSelected(!desk.model().table().checked().isEmpty());
        });
        Runnable show = () -> all.setSelected(!desk.model().table().checked().isEmpty()
                && desk.model().table().checked().size()
                        == desk.model().table().shown().size());
        desk.refresh().add(show);
        // The view forgets what nobody holds.
        all.setUserData(show);
        var column = live("check", "", CHECK, () -> new CheckCell(desk));
        column.setGraphic(all);
        column.setReorderable(false);
        column.setResizable(false);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<SheetRow, SheetRow> text(CellDesk desk, Column of, double width) {
        var column = live(of.header(), title(of), width, () -> new TextCell(desk, of.header()));
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
            String id, String title, double width, java.util.function.Supplier<TableCell<SheetRow, SheetRow>> cells) {
        var column = new TableColumn<SheetRow, SheetRow>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cells.get());
        return column;
    }
}
