package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterHealth;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.Condition;
import dev.slipway.fleet.Condition.Truth;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fx.part.Pip;
import dev.slipway.fx.part.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How states of the fleet look: which icon, which word, which pip.
final class Looks {

    private Looks() {}

    static Status of(ClusterHealth health) {
        return switch (health) {
            case READY -> Status.READY;
            case CREATING, CHANGING, CONNECTING -> Status.RUNNING;
            case DEGRADED, HELD -> Status.FAILED;
            case PAUSED -> Status.PAUSED;
            case INTERRUPTED -> Status.INTERRUPTED;
            case STOPPED -> Status.STOPPED;
            case UNREACHABLE -> Status.UNKNOWN;
        };
    }

    static String word(ClusterHealth health) {
        return Texts.of("fleet.health." + key(health));
    }

    static Status of(MachineHealth health) {
        return switch (health) {
            case READY -> Status.READY;
            case PENDING -> Status.PENDING;
            case CREATING, DELETING -> Status.RUNNING;
            case UNKNOWN -> Status.UNKNOWN;
            case SLOW -> Status.WARNING;
            case DEGRADED, NOT_REPORTING, FAILED -> Status.FAILED;
        };
    }

    static String word(MachineHealth health) {
        return Texts.of("fleet.machine." + key(health));
    }

    static Status of(Condition condition) {
        if (condition.good()) {
            return Status.READY;
        }
        return condition.status() == Truth.UNKNOWN ? Status.UNKNOWN : Status.FAILED;
    }

    static String provider(ClusterState cluster) {
        return cluster.facts()
                .provider()
                .map(provider -> Texts.of("fleet.provider." + provider.word()))
                .orElseGet(() -> Texts.of("fleet.provider.unknown"));
    }

    /// `Workload cluster of ams-mgmt, bare metal, Kubernetes v1.36.2`.
    static String sentence(ClusterState cluster) {
        var what = Texts.of(
                "cluster.sentence." + key(cluster.role()), cluster.manager().orElse(""), providerWithin(cluster));
        var version = cluster.facts().kubernetesVersion();
        return version.isEmpty() ? what : Texts.of("cluster.sentence.version", what, version);
    }

    // In the middle of a sentence, where names alone stay capitalized.
    private static String providerWithin(ClusterState cluster) {
        return cluster.bareMetal() ? Texts.of("fleet.provider.within") : provider(cluster);
    }

    static String providerIcon(ClusterState cluster) {
        return cluster.bareMetal() ? "fth-server" : "fth-box";
    }

    /// One a machine, those that are to come included; what is out of reach is not known.
    static List<Pip> pips(ClusterState cluster) {
        return cluster.groups().stream()
                .flatMap(group -> pips(group, cluster.current()))
                .toList();
    }

    private static Stream<Pip> pips(ClusterGroup group, boolean current) {
        var shape = group.controlPlane() ? Pip.Shape.ROUND : Pip.Shape.SQUARE;
        var there = group.machines().stream()
                .map(ClusterMachine::health)
                .map(health -> new Pip(shape, current ? of(health) : Status.UNKNOWN));
        var missing =
                IntStream.range(group.machines().size(), group.total()).mapToObj(_ -> new Pip(shape, Status.PENDING));
        return Stream.concat(there, missing);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
