package dev.slipway.fleet;

import dev.slipway.run.RunState;
import java.util.List;
import java.util.Optional;

/// All that is known of the clusters of a workspace at one moment.
///
/// `settled` is false until every API server has answered or failed once. `servers` are all physical machines the
/// management clusters know, used or not.
public record FleetState(
        boolean settled,
        List<ClusterState> clusters,
        List<Server> servers,
        List<Attention> attention,
        List<Activity> activity,
        List<RunState> interrupted) {

    public static final FleetState NOTHING =
            new FleetState(false, List.of(), List.of(), List.of(), List.of(), List.of());

    public FleetState {
        clusters = List.copyOf(clusters);
        servers = List.copyOf(servers);
        attention = List.copyOf(attention);
        activity = List.copyOf(activity);
        interrupted = List.copyOf(interrupted);
    }

    public Optional<ClusterState> cluster(String name) {
        return clusters.stream().filter(cluster -> cluster.name().equals(name)).findFirst();
    }

    public int ready() {
        return clusters.stream().mapToInt(ClusterState::ready).sum();
    }

    public int nodes() {
        return clusters.stream().mapToInt(ClusterState::total).sum();
    }

    /// The clusters another one manages.
    public List<ClusterState> managedBy(String manager) {
        return clusters.stream()
                .filter(cluster -> !cluster.name().equals(manager))
                .filter(cluster -> cluster.manager().equals(Optional.of(manager)))
                .toList();
    }
}
