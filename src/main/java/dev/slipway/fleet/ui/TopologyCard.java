package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.Condition;
import dev.slipway.fleet.Server;
import dev.slipway.fleet.ui.TopologyItem.ClusterItem;
import dev.slipway.fleet.ui.TopologyItem.GroupItem;
import dev.slipway.fleet.ui.TopologyItem.MachineItem;
import dev.slipway.fleet.ui.TopologyItem.NodeItem;
import dev.slipway.fx.part.Pip;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One object on the map of a cluster.
final class TopologyCard extends VBox {

    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    private static final double ICON = 13;
    private static final List<String> PIPS =
            List.of("BootstrapConfigReady", "InfrastructureReady", "NodeReady", "HealthCheckSucceeded");

    TopologyCard(TopologyItem item) {
        getStyleClass().add("topology-card");
        show(item);
    }

    void show(TopologyItem item) {
        pseudoClassStateChanged(TROUBLED, item.troubled());
        getChildren()
                .setAll(
                        switch (item) {
                            case ClusterItem cluster -> cluster(cluster);
                            case GroupItem group -> group(group);
                            case MachineItem machine -> machine(machine.machine());
                            case NodeItem node -> node(node);
                        });
    }

    private static List<Node> cluster(ClusterItem item) {
        var cluster = item.cluster();
        var head = new VBox(
                row(label(Texts.of("cluster.kind.cluster"), "caption"), new StatusIcon(item.status(), ICON)),
                label(cluster.name(), "card-name"),
                label(Texts.of("cluster.eksa", cluster.facts().eksaVersion()), "caption"));
        var foot = icon("fth-anchor", Texts.of("cluster.endpoint"));
        var endpoint = new HBox(foot, label(cluster.facts().endpoint(), "mono"));
        return part(
                head,
                conditions(cluster.conditions()),
                endpoint,
                !cluster.facts().endpoint().isEmpty());
    }

    private static List<Node> group(GroupItem item) {
        var group = item.group();
        var count = new Label(Texts.of("fleet.of", group.ready(), group.total()), new StatusIcon(item.status(), ICON));
        if (item.troubled()) {
            count.getStyleClass().add("text-danger");
        }
        var head = new VBox(row(label(group.kind(), "caption"), count), label(group.apiName(), "card-name"));
        var notes = new VBox();
        if (!item.check().isEmpty()) {
            notes.getChildren().add(icon("oct-pulse-16", item.check()));
        }
        if (item.lacksSpare()) {
            notes.getChildren().add(icon("fth-server", Texts.of("cluster.no-spare")));
        }
        return part(
                head,
                conditions(group.conditions()),
                notes,
                !notes.getChildren().isEmpty());
    }

    private static List<Node> part(VBox head, VBox conditions, Region foot, boolean footed) {
        head.getStyleClass().add("topology-head");
        conditions.getStyleClass().add("topology-body");
        foot.getStyleClass().add("topology-foot");
        return footed ? List.of(head, conditions, foot) : List.of(head, conditions);
    }

    private static List<Node> machine(ClusterMachine machine) {
        var pips = new Pips();
        pips.show(PIPS.stream().map(type -> pip(machine, type)).toList());
        var phase = Stream.of(machine.phase(), machine.health().troubled() ? trouble(machine) : "")
                .filter(word -> !word.isEmpty())
                .toList();
        var state = new Label(
                phase.isEmpty() ? Looks.word(machine.health()) : String.join(", ", phase),
                new StatusIcon(Looks.of(machine.health()), ICON));
        state.getStyleClass().addAll("cell-text", machine.health().troubled() ? "text-danger" : "plain");
        var box = new VBox(
                label(machine.name().isEmpty() ? machine.host() : machine.name(), "mono"),
                row(state, pips),
                label(machine.version(), "mono-small"));
        box.getStyleClass().add("topology-machine");
        return List.of(box);
    }

    private static List<Node> node(NodeItem item) {
        var machine = item.machine();
        var power = new Label(
                Texts.of("cluster.powered." + item.power().name().toLowerCase(Locale.ROOT)), light(item.power()));
        power.getStyleClass().addAll("caption", "power");
        var word = label(item.word(), "caption");
        if (item.troubled()) {
            word.getStyleClass().add("text-danger");
        }
        var box = new VBox(
                row(label(machine.host(), "strong"), new StatusIcon(item.status(), ICON)),
                label(machine.address(), "mono"),
                row(power, word));
        box.getStyleClass().add("topology-machine");
        return List.of(box);
    }

    static Region light(Server.Power power) {
        var light = new Region();
        light.getStyleClass().addAll("power-light", "power-" + power.name().toLowerCase(Locale.ROOT));
        return light;
    }

    private static String trouble(ClusterMachine machine) {
        return Texts.of("cluster.trouble."
                + machine.health().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    // What is not known to be bad is not shown as bad: a machine without the condition has not come so far.
    private static Pip pip(ClusterMachine machine, String type) {
        var status = machine.condition(type).map(condition -> switch (condition.status()) {
            case TRUE -> Status.READY;
            case FALSE -> Status.PENDING;
            case UNKNOWN -> Status.FAILED;
        });
        return Pip.worker(status.orElse(Status.PENDING));
    }

    private static VBox conditions(List<Condition> conditions) {
        return new VBox(
                TopologyItem.shown(conditions).map(TopologyCard::condition).toArray(Node[]::new));
    }

    private static Node condition(Condition condition) {
        var words = condition.good()
                        || condition.reason().isEmpty()
                        || condition.reason().equals(condition.type())
                ? condition.type()
                : Texts.of("cluster.condition.false", condition.type(), condition.reason());
        var label = new Label(words, new StatusIcon(Looks.of(condition), ICON));
        label.getStyleClass().addAll("cell-text", condition.good() ? "plain" : "text-danger");
        return label;
    }

    private static Label icon(String literal, String words) {
        var label = new Label(words, new FontIcon(literal));
        label.getStyleClass().add("caption");
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static HBox row(Region left, Region right) {
        var row = new HBox(left, ClusterCard.filler(), right);
        row.getStyleClass().add("topology-row");
        right.setMinWidth(USE_PREF_SIZE);
        return row;
    }
}
