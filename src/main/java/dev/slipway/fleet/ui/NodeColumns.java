package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Server;
import dev.slipway.fx.part.ColumnSpread;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;

/// The columns of the table of nodes and machines.
final class NodeColumns {

    private static final double ICON = 14;
    private static final double SCROLL_BAR = 14;

    private NodeColumns() {}

    /// Gives a table its columns; the machine takes what the others leave of its width.
    static ColumnSpread<NodeRow> give(TableView<NodeRow> table) {
        var columns = all();
        columns.getFirst().getStyleClass().add("first-column");
        return WordColumn.give(table, columns, Set.of("machine"), SCROLL_BAR);
    }

    private static List<WordColumn<NodeRow>> all() {
        return List.of(
                new WordColumn<>("cluster.list.node", 9.4, NodeRow::host, (cell, row) -> {
                    cell.getStyleClass().add("strong");
                    cell.setGraphic(new StatusIcon(row.status(), ICON));
                }),
                new WordColumn<>("cluster.list.group", 8.2, NodeRow::group),
                new WordColumn<>("cluster.list.status", 9.9, NodeRow::word, (cell, row) -> {
                    if (row.troubled()) {
                        cell.getStyleClass().add("text-danger");
                    }
                }),
                new WordColumn<>("cluster.list.machine", 17.7, NodeRow::machine, WordColumn::mono),
                new WordColumn<>("cluster.list.version", 6.5, NodeRow::version, WordColumn::mono),
                new WordColumn<>("cluster.list.address", 7.7, NodeRow::address, WordColumn::mono),
                new WordColumn<>(
                        "cluster.list.power",
                        5.6,
                        row -> power(row.power()),
                        (cell, row) -> cell.setGraphic(TopologyCard.light(row.power()))),
                new WordColumn<>(
                        "cluster.list.cpu", 9.1, row -> row.cpu().words(), (cell, row) -> meter(cell, row.cpu())),
                new WordColumn<>(
                        "cluster.list.memory",
                        9.1,
                        row -> row.memory().words(),
                        (cell, row) -> meter(cell, row.memory())),
                new WordColumn<>("cluster.list.pods", 4.3, NodeRow::pods, WordColumn::mono),
                new WordColumn<>("cluster.list.age", 4.4, NodeRow::age, NodeColumns::muted));
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

    private static void muted(TableCell<?, ?> cell, NodeRow row) {
        cell.getStyleClass().add("muted");
    }
}
