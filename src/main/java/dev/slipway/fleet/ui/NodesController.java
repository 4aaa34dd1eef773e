package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.StateRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The machines of a cluster as a table, and below it the one that is chosen.
public final class NodesController implements AutoCloseable {

    private static final String ALL = "";

    private final ClusterViewModel model;
    private final InsideViewModel inside;
    private final View inspector;
    private final ObservableList<NodeRow> rows = FXCollections.observableArrayList();
    private Subscription shown = () -> {};

    @FXML
    private TextField filter;

    @FXML
    private Segmented<String> groups;

    @FXML
    private TableView<NodeRow> table;

    @FXML
    private SplitPane split;

    @FXML
    private Label reading;

    @FXML
    private StackPane scalePlace;

    public NodesController(ClusterViewModel model) {
        this.model = model;
        this.inside = new InsideViewModel(model);
        this.inspector = Views.load("cluster/node", new NodeController(model, inside));
    }

    @FXML
    private void initialize() {
        table.setItems(rows);
        // A disabled button shows none of its own.
        Tooltip.install(scalePlace, new Tooltip(scalePlace.getAccessibleText()));
        var spread = NodeColumns.give(table);
        table.setRowFactory(StateRow.of(NodeRow::host, NodeRow::status));
        split.getItems().add(inspector.node());
        SplitPane.setResizableWithParent(inspector.node(), false);
        shown = Subscription.combine(
                spread.follow(reading.fontProperty()),
                model.cluster().subscribe(cluster -> cluster.ifPresent(this::offer)),
                model.moment().subscribe(_ -> show()),
                inside.inside().subscribe(_ -> show()),
                filter.textProperty().subscribe(_ -> show()),
                groups.valueProperty().subscribe(_ -> show()),
                table.getSelectionModel().selectedItemProperty().subscribe(this::choose));
        select();
    }

    @Override
    public void close() {
        shown.unsubscribe();
        inspector.close();
        inside.close();
    }

    private void offer(ClusterState cluster) {
        var names = new ArrayList<String>();
        names.add(ALL);
        cluster.groups().stream().map(ClusterGroup::name).forEach(names::add);
        groups.offer(names, name -> word(cluster, name));
        show();
        if (model.chosen().get().isEmpty()) {
            worst(cluster).ifPresent(machine -> model.choose(machine.host()));
        }
        select();
    }

    // Whoever opens the page most likely comes because of this one.
    private static Optional<ClusterMachine> worst(ClusterState cluster) {
        return cluster.machines().max(Comparator.comparing(ClusterMachine::health));
    }

    private static String word(ClusterState cluster, String name) {
        if (name.isEmpty()) {
            return Texts.of("cluster.nodes.all", cluster.total());
        }
        var total = cluster.groups().stream()
                .filter(group -> group.name().equals(name))
                .mapToInt(ClusterGroup::total)
                .sum();
        return NodeRow.group(name) + " " + total;
    }

    private void show() {
        var cluster = model.cluster().get();
        var wanted = filter.getText().toLowerCase(Locale.ROOT).strip();
        var group = Objects.requireNonNullElse(groups.getValue(), ALL);
        List<NodeRow> fresh = cluster.stream()
                .flatMap(ClusterState::machines)
                .filter(machine -> group.isEmpty() || machine.group().equals(group))
                .map(machine -> NodeRow.of(
                        machine,
                        cluster.get().current(),
                        model.moment().get(),
                        inside.inside().get()))
                .filter(row -> row.matches(wanted))
                .toList();
        reading.setText(inside.sentence());
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
            select();
        }
    }

    private void select() {
        var host = model.chosenMachine().map(ClusterMachine::host).orElse("");
        rows.stream()
                .filter(row -> row.host().equals(host))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    private void choose(@Nullable NodeRow row) {
        if (row != null) {
            model.choose(row.host());
        }
    }
}
