package dev.slipway.fleet;

import java.time.Instant;
import java.util.Optional;

/// When a health check will have a machine replaced that has fallen silent.
public final class Replacement {

    private Replacement() {}

    /// Empty when nothing replaces it.
    public static Optional<Instant> of(ClusterState cluster, ClusterMachine machine) {
        if (machine.health() != MachineHealth.NOT_REPORTING && machine.health() != MachineHealth.DEGRADED) {
            return Optional.empty();
        }
        return cluster.groups().stream()
                .filter(group -> group.name().equals(machine.group()))
                .flatMap(group -> group.check().stream())
                .filter(check -> !check.paused())
                .flatMap(check -> check.patience().stream())
                .flatMap(patience -> machine.since().map(since -> since.plus(patience)).stream())
                .findFirst();
    }
}
