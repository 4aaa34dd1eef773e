package dev.slipway.fleet;

import dev.slipway.fleet.Condition.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The groups of a cluster of which nothing is known but its nodes.
final class LoneNodes {

    private static final String WORKERS = "workers";

    private LoneNodes() {}

    static List<ClusterGroup> groups(List<NodeState> nodes) {
        return Stream.of(true, false)
                .map(controlPlane -> group(
                        controlPlane,
                        nodes.stream()
                                .filter(node -> node.controlPlane() == controlPlane)
                                .map(LoneNodes::machine)
                                .toList()))
                .filter(group -> !group.machines().isEmpty())
                .toList();
    }

    private static ClusterGroup group(boolean controlPlane, List<ClusterMachine> machines) {
        return new ClusterGroup(
                controlPlane ? Groups.CONTROL_PLANE : WORKERS,
                controlPlane,
                "",
                "",
                machines.size(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                machines);
    }

    private static ClusterMachine machine(NodeState node) {
        return new ClusterMachine(
                "",
                node.controlPlane(),
                node.controlPlane() ? Groups.CONTROL_PLANE : WORKERS,
                "",
                node.version(),
                node.created(),
                node.ready().map(LoneNodes::health).orElse(MachineHealth.UNKNOWN),
                node.ready().flatMap(Condition::since),
                "",
                List.of(),
                Optional.of(node),
                Optional.empty());
    }

    private static MachineHealth health(Condition ready) {
        return ready.good()
                ? MachineHealth.READY
                : ready.status() == Truth.FALSE ? MachineHealth.DEGRADED : MachineHealth.NOT_REPORTING;
    }
}
