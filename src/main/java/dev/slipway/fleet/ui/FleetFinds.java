package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.FleetState;
import dev.slipway.fx.Found;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the palette finds of a fleet: clusters and their machines, each by the name on the rack and in the API.
public final class FleetFinds {

    private FleetFinds() {}

    public static List<Found> of(FleetState fleet) {
        return fleet.clusters().stream()
                .flatMap(cluster -> Stream.concat(Stream.of(found(cluster)), machines(cluster)))
                .toList();
    }

    private static Found found(ClusterState cluster) {
        return new Found(
                "cluster",
                "fth-layers",
                cluster.name(),
                Texts.of("fleet.found.cluster", Looks.word(cluster.health()), Looks.provider(cluster)),
                place(cluster, Tab.TOPOLOGY, Optional.empty()),
                List.of());
    }

    private static Stream<Found> machines(ClusterState cluster) {
        return cluster.machines()
                .map(machine -> new Found(
                        "machine",
                        machine.controlPlane() ? "oct-cpu-16" : "fth-server",
                        machine.host(),
                        detail(cluster, machine),
                        place(cluster, Tab.NODES, Optional.of(machine.host())),
                        List.of()));
    }

    /// While it is being created and nothing else of it can be looked at, its run.
    static Route place(ClusterState cluster, Tab tab, Optional<String> object) {
        return cluster.run()
                .filter(_ -> cluster.kubeconfig().isEmpty())
                .<Route>map(run -> new Route.Run(run.id()))
                .orElseGet(() -> new Route.Cluster(cluster.name(), tab, object));
    }

    private static String detail(ClusterState cluster, ClusterMachine machine) {
        return Texts.of("fleet.found.machine", cluster.name(), machine.group(), Looks.word(machine.health()));
    }
}
