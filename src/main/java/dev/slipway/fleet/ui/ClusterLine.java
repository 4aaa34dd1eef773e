package dev.slipway.fleet.ui;

import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.FleetState;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.part.Status;
import java.util.List;
import java.util.Optional;

/// A cluster in one line: how it is, what it is, and where to look at it.
public record ClusterLine(String name, Status status, String word, String about, Route open) {

    public static List<ClusterLine> of(FleetState fleet) {
        return fleet.clusters().stream().map(ClusterLine::of).toList();
    }

    private static ClusterLine of(ClusterState cluster) {
        return new ClusterLine(
                cluster.name(),
                Looks.of(cluster.health()),
                Looks.word(cluster.health()),
                Looks.sentence(cluster),
                FleetFinds.place(cluster, Tab.TOPOLOGY, Optional.empty()));
    }
}
