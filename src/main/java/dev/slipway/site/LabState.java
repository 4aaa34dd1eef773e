package dev.slipway.site;

import java.time.Instant;
import java.util.List;

/// A lab at a moment: its clock, its machines, its clusters.
public record LabState(long pid, double speed, Instant now, List<MachineState> machines, List<ClusterState> clusters) {

    public LabState {
        machines = List.copyOf(machines);
        clusters = List.copyOf(clusters);
    }

    /// One simulated machine. `doing` is a short sentence; `faults` are spelt as on the terminal.
    public record MachineState(String name, String power, String doing, List<String> faults) {}

    /// One simulated API server.
    public record ClusterState(String name, String endpoint, boolean answering) {}
}
