package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.Condition;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.kube.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The last line of a cluster's card: its conditions, of which only the failing is spelt out, or what holds it up.
final class ClusterConditions {

    private static final double ICON = 12;
    private static final Map<String, String> SHOWN =
            Map.of("ControlPlaneReady", "control-plane", "DefaultCNIConfigured", "cni", "WorkersReady", "workers");
    private static final List<String> ORDER = List.of("ControlPlaneReady", "WorkersReady", "DefaultCNIConfigured");

    private ClusterConditions() {}

    static List<Node> of(ClusterTile tile) {
        var cluster = tile.cluster();
        if (cluster.link() instanceof Link.OutOfReach && cluster.run().isEmpty()) {
            return List.of(word(Status.UNKNOWN, Texts.of("fleet.card.unreachable", tile.clock()), "text-warning"));
        }
        if (cluster.run().isPresent()) {
            return List.of(creation(cluster));
        }
        return ORDER.stream()
                .flatMap(type -> find(cluster, type).stream())
                .map(ClusterConditions::word)
                .toList();
    }

    private static Optional<Condition> find(ClusterState cluster, String type) {
        return cluster.conditions().stream()
                .filter(condition -> condition.type().equals(type))
                .findFirst();
    }

    private static Node word(Condition condition) {
        var key = SHOWN.get(condition.type());
        return condition.good()
                ? word(Status.READY, Texts.of("fleet.condition." + key), "muted")
                : word(Looks.of(condition), Texts.of("fleet.condition." + key + ".bad"), "text-danger");
    }

    private static Node creation(ClusterState cluster) {
        var slow = cluster.machines()
                .filter(machine -> machine.health() == MachineHealth.SLOW)
                .findFirst();
        return switch (cluster.health()) {
            case HELD -> word(Status.FAILED, Texts.of("fleet.card.held"), "text-danger");
            case INTERRUPTED -> word(Status.INTERRUPTED, Texts.of("fleet.card.interrupted"), "text-warning");
            case STOPPED -> word(Status.STOPPED, Texts.of("fleet.card.stopped"), "muted");
            case PAUSED -> word(Status.PAUSED, Texts.of("fleet.card.paused"), "muted");
            default -> slow.map(ClusterConditions::slow).orElseGet(() -> word(Status.RUNNING, doing(cluster), "muted"));
        };
    }

    private static Node slow(ClusterMachine machine) {
        return word(Status.WARNING, Texts.of("fleet.card.slow", machine.host(), machine.doing()), "text-warning");
    }

    private static String doing(ClusterState cluster) {
        return cluster.machines()
                .filter(machine -> !machine.ready() && !machine.doing().isEmpty())
                .map(machine -> machine.host() + ": " + machine.doing())
                .findFirst()
                .orElseGet(() -> Texts.of("fleet.card.nothing-wrong"));
    }

    private static Label word(Status status, String text, String style) {
        var label = new Label(text, new StatusIcon(status, ICON));
        label.getStyleClass().addAll("caption", style);
        return label;
    }
}
