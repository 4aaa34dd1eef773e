package dev.slipway.fleet;

import dev.slipway.flow.Time;
import dev.slipway.kube.KubeDoor;
import dev.slipway.log.LogFeed;
import dev.slipway.run.RunLog;
import dev.slipway.run.RunState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks the API servers themselves, each through the kubeconfig that lies in the workspace.
///
/// `runs` are all of the workspace, the newest first.
public record NetworkReach(Following fleet, Supplier<List<RunState>> runs, KubeDoor door, Time time) implements Reach {

    @Override
    public LogFeed log(String cluster, String host) {
        var feeds = new ArrayList<LogFeed>();
        Creations.lastRun(runs.get(), cluster).ifPresent(run -> feeds.add(new RunLog(run.folder())));
        manager(cluster).ifPresent(file -> feeds.add(new ControllerFeed(door, file, cluster, host, time)));
        return new MachineLog(host, feeds);
    }

    private Optional<Path> manager(String cluster) {
        var state = fleet.state();
        return state.cluster(cluster)
                .flatMap(ClusterState::manager)
                .flatMap(state::cluster)
                .or(() -> state.cluster(cluster))
                .flatMap(ClusterState::kubeconfig);
    }
}
