package dev.slipway.lab;

import dev.slipway.lab.world.Containers.Container;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.MachineStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A lab at one moment.
public record LabStatus(Instant now, List<Machine> machines, List<Cluster> clusters, List<String> containers) {

    public LabStatus {
        machines = List.copyOf(machines);
        clusters = List.copyOf(clusters);
        containers = List.copyOf(containers);
    }

    /// A machine in the rack. `phase` and `doing` are for people; `faults` are spelt as on the terminal.
    public record Machine(String name, boolean on, String phase, String doing, List<String> faults) {

        public Machine {
            faults = List.copyOf(faults);
        }
    }

    /// An API server.
    public record Cluster(String name, URI endpoint, boolean answering) {}

    /// Called inside the lock.
    static LabStatus of(LabParts parts) {
        var faults = parts.datacenter().faults().all();
        return new LabStatus(
                parts.timeline().now(),
                parts.machines().status().stream()
                        .map(status -> machine(status, faults.getOrDefault(status.hostname(), Set.of())))
                        .toList(),
                parts.datacenter().clusters().all().stream()
                        .map(cluster -> new Cluster(cluster.name(), cluster.endpoint(), cluster.answering()))
                        .toList(),
                parts.datacenter().containers().all().stream()
                        .map(Container::name)
                        .toList());
    }

    private static Machine machine(MachineStatus status, Set<Fault> faults) {
        return new Machine(
                status.hostname(),
                status.on(),
                status.phase().words(),
                status.doing(),
                faults.stream().map(Fault::word).sorted().toList());
    }
}
