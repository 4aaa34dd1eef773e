package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machines of one cluster, put together from its Machines, nodes and hardware.
final class MachineReading {

    private static final String CONTROL_PLANE = "cluster.x-k8s.io/control-plane";

    private final String cluster;
    private final List<ObjectNode> machines;
    private final Map<String, ObjectNode> tinkerbellMachines;
    private final Map<String, ObjectNode> nodes;
    private final Map<String, Server> servers;

    /// `nodes` are the cluster's own, none while its API server is out of reach.
    MachineReading(String cluster, Source manager, List<ObjectNode> nodes) {
        this.cluster = cluster;
        this.machines = manager.of(Kinds.MACHINE, cluster);
        this.tinkerbellMachines = Json.byName(manager.of(Kinds.TINKERBELL_MACHINE, cluster));
        this.nodes = Json.byName(nodes);
        this.servers = Server.byHardware(manager.all(Kinds.HARDWARE), manager.all(Kinds.BMC_MACHINE));
    }

    /// In the order of their names on the rack.
    List<ClusterMachine> machines() {
        return machines.stream()
                .map(this::machine)
                .sorted(Comparator.comparing(ClusterMachine::host))
                .toList();
    }

    private ClusterMachine machine(ObjectNode machine) {
        var conditions = Condition.of(machine);
        var told = machine.path("status").path("nodeRef").path("name").asText();
        var seen = find(conditions, "NodeReady");
        var node = Optional.ofNullable(nodes.get(told))
                .map(NodeState::of)
                .or(() -> told.isEmpty() ? Optional.empty() : Optional.of(NodeState.of(told, machine, seen)));
        var ready = node.flatMap(NodeState::ready).or(() -> seen);
        var health = health(machine, told, ready);
        return new ClusterMachine(
                Json.name(machine),
                Json.labelled(machine, CONTROL_PLANE),
                group(machine),
                machine.path("status").path("phase").asText(),
                Versions.kubernetes(machine.path("spec").path("version").asText()),
                Json.created(machine),
                health,
                since(health, machine, ready),
                "",
                conditions,
                node,
                server(machine, told));
    }

    private static MachineHealth health(ObjectNode machine, String node, Optional<Condition> ready) {
        var phase = machine.path("status").path("phase").asText();
        if (phase.equals("Deleting") || machine.path("metadata").has("deletionTimestamp")) {
            return MachineHealth.DELETING;
        }
        if (phase.equals("Failed")) {
            return MachineHealth.FAILED;
        }
        if (node.isEmpty()) {
            return phase.isEmpty() || phase.equals("Pending") ? MachineHealth.PENDING : MachineHealth.CREATING;
        }
        return ready.map(condition -> switch (condition.status()) {
                    case TRUE -> MachineHealth.READY;
                    case FALSE -> MachineHealth.DEGRADED;
                    case UNKNOWN -> MachineHealth.NOT_REPORTING;
                })
                .orElse(MachineHealth.UNKNOWN);
    }

    private static Optional<Instant> since(MachineHealth health, ObjectNode machine, Optional<Condition> ready) {
        return switch (health) {
            case READY, DEGRADED, NOT_REPORTING -> ready.flatMap(Condition::since);
            case DELETING -> Json.instant(machine.path("metadata").path("deletionTimestamp"));
            case PENDING, CREATING, SLOW -> Json.created(machine);
            case FAILED, UNKNOWN -> Json.instant(machine.path("status").path("lastUpdated"));
        };
    }

    private String group(ObjectNode machine) {
        return Groups.name(cluster, Json.label(machine, Groups.DEPLOYMENT));
    }

    private Optional<Server> server(ObjectNode machine, String node) {
        var reference =
                machine.path("spec").path("infrastructureRef").path("name").asText();
        var given = Optional.ofNullable(tinkerbellMachines.get(reference))
                .map(found -> found.path("spec").path("hardwareName").asText());
        return Stream.concat(given.stream(), Stream.of(node))
                .flatMap(hardware -> Optional.ofNullable(servers.get(hardware)).stream())
                .findFirst();
    }

    private static Optional<Condition> find(List<Condition> conditions, String type) {
        return conditions.stream().filter(each -> each.type().equals(type)).findFirst();
    }
}
