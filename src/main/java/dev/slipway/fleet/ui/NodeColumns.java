package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Server;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// The columns of the table of nodes and machines.
final class NodeColumns {

    private static final double ICON = 14;

    private NodeColumns() {}

    static List<TableColumn<NodeRow, NodeRow>> all() {
        return List.of(
                column("node", 110, NodeRow::host, (cell, row) -> {
                    cell.getStyleClass().add("strong");
                    cell.setGraphic(new StatusIcon(row.status(), ICON));
                }),
                column("group", 105, NodeRow::group, (_, _) -> {}),
                column("status", 135, NodeRow::word, (cell, row) -> {
                    if (row.troubled()) {
                        cell.getStyleClass().add("text-danger");
                    }
                }),
                column("machine", 270, NodeRow::machine, NodeColumns::mono),
                column("version", 90, NodeRow::version, NodeColumns::mono),
                column("address", 105, NodeRow::address, NodeColumns::mono),
                column(
                        "power",
                        95,
                        row -> power(row.power()),
                        (cell, row) -> cell.setGraphic(TopologyCard.light(row.power()))),
                column("cpu", 118, row -> row.cpu().words(), (cell, row) -> meter(cell, row.cpu())),
                column("memory", 118, row -> row.memory().words(), (cell, row) -> meter(cell, row.memory())),
                column("pods", 56, NodeRow::pods, NodeColumns::mono),
                column("age", 70, NodeRow::age, NodeColumns::muted));
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
            String key, double width, Function<NodeRow, String> words, BiConsumer<TableCell<?, ?>, NodeRow> dress) {
        var column = new TableColumn<NodeRow, NodeRow>(Texts.of("cluster.list." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(java.util.Comparator.comparing(words));
        column.setCellFactory(_ -> new TableCell<>() {
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
        });
        return column;
    }
}
