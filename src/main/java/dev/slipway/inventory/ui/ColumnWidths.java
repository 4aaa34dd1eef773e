package dev.slipway.inventory.ui;

import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How wide the columns are, in em of the text, so that they grow with it; in a narrow table they are tighter, and one
/// makes room for the scroll bar of a long one.
final class ColumnWidths {

    private static final double NARROW = 77;
    private static final double LEAST = 13;
    private static final double OTHER = 9.2;
    private static final double SCROLL_BAR = 12;
    private static final double HEADER = 2.308;
    private static final String REST = "cluster";
    private static final String SPARING = "disk";
    private static final Map<String, Double> WIDE = Map.of(
            "check",
            2.692,
            "hostname",
            8.0,
            "mac",
            11.077,
            "ip_address",
            7.846,
            "bmc_ip",
            7.846,
            "power",
            7.231,
            "disk",
            7.538,
            "vlan_id",
            3.846,
            "labels",
            12.923);
    private static final Map<String, Double> TIGHT = Map.of(
            "hostname", 7.385, "ip_address", 6.923, "bmc_ip", 6.923, "power", 6.462, "disk", 6.462, "labels", 11.539);

    private final double width;
    private final double em;
    private final boolean scrolls;

    ColumnWidths(TableView<SheetRow> table, double em) {
        this.width = table.getWidth();
        this.em = em;
        this.scrolls = table.getItems().size() * table.getFixedCellSize() > table.getHeight() - HEADER * em;
    }

    boolean narrow() {
        return width > 0 && width < NARROW * em;
    }

    /// Gives the last column what the others leave of the width; in a narrow window they leave more.
    void spread(TableView<SheetRow> table) {
        var others = 0.0;
        for (var column : table.getVisibleLeafColumns()) {
            if (!column.getId().equals(REST)) {
                column.setPrefWidth(of(column));
                others += column.getPrefWidth();
            }
        }
        var left = width - others - (narrow() || scrolls ? SCROLL_BAR : 2);
        table.getVisibleLeafColumns().stream()
                .filter(column -> column.getId().equals(REST))
                .forEach(column -> column.setPrefWidth(Math.max(LEAST * em, left)));
    }

    private double of(TableColumn<SheetRow, ?> column) {
        var usual = WIDE.getOrDefault(column.getId(), OTHER);
        var tight = narrow() || (scrolls && column.getId().equals(SPARING));
        return Math.rint(em * (tight ? TIGHT.getOrDefault(column.getId(), usual) : usual));
    }
}
