package dev.slipway.fleet.ui;

import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.Condition;
import dev.slipway.fleet.Server;
import dev.slipway.fx.part.Status;
import java.util.List;
import java.util.stream.Stream;

/// What stands on the map of a cluster.
sealed interface TopologyItem {

    double ROW = 20;

    Status status();

    /// Whether a line to it is red.
    default boolean troubled() {
        return status() == Status.FAILED;
    }

    /// The cluster itself.
    record ClusterItem(ClusterState cluster) implements TopologyItem {

        private static final double HEAD = 66;
        private static final double FOOT = 44;

        @Override
        public Status status() {
            return Looks.of(cluster.health());
        }

        static double height(ClusterState cluster) {
            return HEAD
                    + rows(cluster.conditions()) * ROW
                    + 16
                    + (cluster.facts().endpoint().isEmpty() ? 0 : FOOT);
        }
    }

    /// A group; `check` says what its health check is about to do.
    record GroupItem(ClusterGroup group, String check) implements TopologyItem {

        private static final double HEAD = 52;
        private static final double MARGINS = 30;

        @Override
        public Status status() {
            if (group.troubled()) {
                return Status.FAILED;
            }
            return group.ready() < group.total() ? Status.RUNNING : Status.READY;
        }

        boolean lacksSpare() {
            return group.spares().filter(spares -> spares == 0).isPresent();
        }

        static double height(ClusterGroup group) {
            var notes = (group.check().isPresent() ? 1 : 0)
                    + (group.spares().filter(spares -> spares == 0).isPresent() ? 1 : 0);
            return HEAD + (rows(group.conditions()) + notes) * ROW + MARGINS;
        }
    }

    /// A machine as Cluster API knows it.
    record MachineItem(ClusterMachine machine) implements TopologyItem {

        @Override
        public Status status() {
            return Looks.of(machine.health());
        }
    }

    /// What a machine is made of; `word` is how its node is.
    record NodeItem(ClusterMachine machine, Server.Power power, String word) implements TopologyItem {

        @Override
        public Status status() {
            return Looks.of(machine.health());
        }
    }

    static int rows(List<Condition> conditions) {
        return (int) shown(conditions).count();
    }

    static Stream<Condition> shown(List<Condition> conditions) {
        return conditions.stream().filter(condition -> !condition.quiet()).limit(6);
    }
}
