package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Server;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.ColumnSpread;
import dev.slipway.fx.part.StatusIcon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The columns of the table of nodes and machines.
final class NodeColumns {

    private static final double ICON = 14;
    private static final double SCROLL_BAR = 14;
    private static final Map<String, Double> EMS = Map.ofEntries(
            Map.entry("node", 9.4),
            Map.entry("group", 8.2),
            Map.entry("status", 9.9),
            Map.entry("machine", 17.7),
            Map.entry("version", 6.5),
            Map.entry("address", 7.7),
            Map.entry("power", 5.6),
            Map.entry("cpu", 9.1),
            Map.entry("memory", 9.1),
            Map.entry("pods", 4.3),
            Map.entry("age", 4.4));

    /// What they name may be of any length.
    private static final Set<String> NAMES = Set.of("node", "group", "machine");

    private NodeColumns() {}

    /// Gives a table its columns; the machine takes what the others leave of its width.
    static ColumnSpread<NodeRow> give(TableView<NodeRow> table) {
        var columns = all();
        columns.getFirst().getStyleClass().add("first-column");
        table.getColumns().setAll(columns);
        var ems = columns.stream()
                .collect(Collectors.<TableColumn<NodeRow, ?>, TableColumn<NodeRow, ?>, Double>toMap(
                        column -> column, column -> EMS.getOrDefault(String.valueOf(column.getUserData()), 0.0)));
        var machine = columns.stream().filter(column -> "machine".equals(column.getUserData()));
        return new ColumnSpread<>(table, ems, machine.findFirst().orElseThrow(), SCROLL_BAR);
    }

    private static List<TableColumn<NodeRow, NodeRow>> all() {
        return List.of(
                column("node", NodeRow::host, (cell, row) -> {
                    cell.getStyleClass().add("strong");
                    cell.setGraphic(new StatusIcon(row.status(), ICON));
                }),
                column("group", NodeRow::group, (_, _) -> {}),
                column("status", NodeRow::word, (cell, row) -> {
                    if (row.troubled()) {
                        cell.getStyleClass().add("text-danger");
                    }
                }),
                column("machine", NodeRow::machine, NodeColumns::mono),
                column("version", NodeRow::version, NodeColumns::mono),
                column("address", NodeRow::address, NodeColumns::mono),
                column(
                        "power",
                        row -> power(row.power()),
                        (cell, row) -> cell.setGraphic(TopologyCard.light(row.power()))),
                column("cpu", row -> row.cpu().words(), (cell, row) -> meter(cell, row.cpu())),
                column("memory", row -> row.memory().words(), (cell, row) -> meter(cell, row.memory())),
                column("pods", NodeRow::pods, NodeColumns::mono),
                column("age", NodeRow::age, NodeColumns::muted));
    }

    private static String power(Server.Power power) {
        return Texts.of("cluster.power." + power.name().toLowerCase(Locale.ROOT));
    }

    private static void meter(TableCell<?, ?> cell, Meter meter) {
        if (meter.share() < 0) {
            cell.getStyleClass().add("muted");
        } else {
            cell.getStyleClass().add("mono-small");
            var bar = new ProgressBar(meter.share());
            bar.getStyleClass().add("usage");
            cell.setGraphic(bar);
        }
    }

    private static void mono(TableCell<?, ?> cell, NodeRow row) {
        cell.getStyleClass().add("mono");
    }

    private static void muted(TableCell<?, ?> cell, NodeRow row) {
        cell.getStyleClass().add("muted");
    }

    private static TableColumn<NodeRow, NodeRow> column(
            String key, Function<NodeRow, String> words, BiConsumer<TableCell<?, ?>, NodeRow> dress) {
        var column = new TableColumn<NodeRow, NodeRow>(Texts.of("cluster.list." + key));
        column.setUserData(key);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(words));
        column.setCellFactory(_ -> cell(key, words, dress));
        return column;
    }

    private static TableCell<NodeRow, NodeRow> cell(
            String key, Function<NodeRow, String> words, BiConsumer<TableCell<?, ?>, NodeRow> dress) {
        var cell = new TableCell<NodeRow, NodeRow>() {
            @Override
            protected void updateItem(@Nullable NodeRow row, boolean empty) {
                super.updateItem(row, empty);
                getStyleClass().removeAll("text-danger", "strong", "mono", "mono-small", "muted");
                setGraphic(null);
                setText(row == null || empty ? null : words.apply(row));
                if (row != null && !empty) {
                    dress.accept(this, row);
                }
            }
        };
        if (NAMES.contains(key)) {
            Whole.inTooltip(cell);
        }
        return cell;
    }
}
