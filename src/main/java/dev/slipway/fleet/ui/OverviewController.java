package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.Pip;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.WrapRow;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A cluster in short: what it is, how it is, its groups.
public final class OverviewController implements AutoCloseable {

    private final ClusterViewModel model;
    private Subscription shown = () -> {};

    @FXML
    private Facts facts;

    @FXML
    private VBox conditions;

    @FXML
    private Label noConditions;

    @FXML
    private VBox groups;

    public OverviewController(ClusterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        noConditions.managedProperty().bind(noConditions.visibleProperty());
        shown = Subscription.combine(
                model.cluster().subscribe(cluster -> cluster.ifPresent(this::show)),
                model.moment().subscribe(_ -> model.cluster().get().ifPresent(this::date)));
    }

    @Override
    public void close() {
        shown.unsubscribe();
    }

    private void show(ClusterState cluster) {
        facts.show(new Inspector(cluster, model.moment().get()).clusterFacts());
        groups.getChildren()
                .setAll(cluster.groups().stream()
                        .map(group -> row(group, cluster.current()))
                        .toArray(Node[]::new));
        noConditions.setVisible(cluster.conditions().isEmpty());
        date(cluster);
    }

    private void date(ClusterState cluster) {
        conditions
                .getChildren()
                .setAll(new Inspector(cluster, model.moment().get())
                        .lines(cluster.conditions()).stream()
                                .map(ConditionRow::new)
                                .toArray(Node[]::new));
    }

    private static Node row(ClusterGroup group, boolean current) {
        var name = new Label(NodeRow.group(group.name()));
        name.getStyleClass().add("group-name");
        var pips = new Pips();
        pips.show(group.machines().stream()
                .map(machine -> new Pip(
                        group.controlPlane() ? Pip.Shape.ROUND : Pip.Shape.SQUARE,
                        current ? Looks.of(machine.health()) : Status.UNKNOWN))
                .toList());
        var spares = new Label(
                group.spares().map(count -> Texts.of("cluster.spares", count)).orElse(""));
        spares.getStyleClass().add("caption");
        var ready = new Label(Texts.of("fleet.of", group.ready(), group.total()));
        var row = new WrapRow();
        row.getChildren().addAll(name, pips, ready, ClusterCard.filler(), spares);
        row.getStyleClass().add("group-row");
        return row;
    }
}
