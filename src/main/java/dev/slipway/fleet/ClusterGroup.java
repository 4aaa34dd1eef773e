package dev.slipway.fleet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The machines of a cluster that are alike: its control plane, or a worker group.
///
/// `kind` and `apiName` name the object that keeps them. `spares` are machines of the rack that would fit and are free;
/// empty where nobody knows, as on vSphere.
public record ClusterGroup(
        String name,
        boolean controlPlane,
        String kind,
        String apiName,
        int wanted,
        List<Condition> conditions,
        Optional<HealthCheck> check,
        Map<String, String> selector,
        Optional<Integer> spares,
        List<ClusterMachine> machines) {

    public ClusterGroup {
        conditions = List.copyOf(conditions);
        selector = Map.copyOf(selector);
        machines = List.copyOf(machines);
    }

    /// What replaces machines whose nodes are silent for too long.
    public record HealthCheck(String name, Optional<Duration> patience, boolean paused) {}

    public int ready() {
        return (int) machines.stream().filter(ClusterMachine::ready).count();
    }

    /// How many there are to be, or are.
    public int total() {
        return Math.max(wanted, machines.size());
    }

    public boolean troubled() {
        return machines.stream().anyMatch(machine -> machine.health().troubled());
    }
}
