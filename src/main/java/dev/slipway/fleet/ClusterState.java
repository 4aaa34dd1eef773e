package dev.slipway.fleet;

import dev.slipway.kube.Link;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import dev.slipway.spec.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A cluster as far as it is known: what it is, how it is, and from when that is.
///
/// `manager` is the cluster that manages it, itself included. `run` is the one that creates it and is not done. Texts
/// are empty where nothing is known.
public record ClusterState(
        String name,
        Role role,
        Optional<String> manager,
        Facts facts,
        Link link,
        List<Condition> conditions,
        List<ClusterGroup> groups,
        Optional<Packages> packages,
        List<Happening> events,
        Optional<RunState> run,
        Optional<Path> kubeconfig) {

    public ClusterState {
        conditions = List.copyOf(conditions);
        groups = List.copyOf(groups);
        events = List.copyOf(events);
    }

    /// What a cluster is to others.
    public enum Role {
        MANAGEMENT,
        WORKLOAD,
        STANDALONE
    }

    /// What a cluster is made of.
    public record Facts(
            Optional<Provider> provider, String os, String eksaVersion, String kubernetesVersion, String endpoint) {}

    /// The curated packages of a cluster, and whether a newer bundle of them is there.
    public record Packages(int installed, boolean update) {}

    public ClusterHealth health() {
        return run.map(RunState::standing).flatMap(ClusterState::creation).orElseGet(this::living);
    }

    public Stream<ClusterMachine> machines() {
        return groups.stream().flatMap(group -> group.machines().stream());
    }

    public int ready() {
        return groups.stream().mapToInt(ClusterGroup::ready).sum();
    }

    public int total() {
        return groups.stream().mapToInt(ClusterGroup::total).sum();
    }

    public Optional<ClusterMachine> machine(String host) {
        return machines()
                .filter(machine -> machine.host().equals(host) || machine.name().equals(host))
                .findFirst();
    }

    public boolean bareMetal() {
        return facts.provider().equals(Optional.of(Provider.TINKERBELL));
    }

    /// Whether what is shown is what is there.
    public boolean current() {
        return link instanceof Link.Live || run.isPresent();
    }

    private ClusterHealth living() {
        return switch (link) {
            case Link.Connecting _ -> ClusterHealth.CONNECTING;
            case Link.OutOfReach _ -> ClusterHealth.UNREACHABLE;
            case Link.Live _ -> reached();
        };
    }

    private ClusterHealth reached() {
        if (machines().anyMatch(machine -> machine.health().troubled())) {
            return ClusterHealth.DEGRADED;
        }
        if (ready() < total() || machines().anyMatch(machine -> !machine.ready())) {
            return ClusterHealth.CHANGING;
        }
        return conditions.stream().anyMatch(condition -> !condition.good())
                ? ClusterHealth.DEGRADED
                : ClusterHealth.READY;
    }

    private static Optional<ClusterHealth> creation(Standing standing) {
        return switch (standing) {
            case RUNNING -> Optional.of(ClusterHealth.CREATING);
            case HELD -> Optional.of(ClusterHealth.HELD);
            case PAUSED -> Optional.of(ClusterHealth.PAUSED);
            case INTERRUPTED -> Optional.of(ClusterHealth.INTERRUPTED);
            case STOPPED -> Optional.of(ClusterHealth.STOPPED);
            case DONE -> Optional.empty();
        };
    }
}
