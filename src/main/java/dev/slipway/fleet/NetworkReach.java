package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import dev.slipway.log.LogFeed;
import dev.slipway.run.RunLog;
import dev.slipway.run.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks the API servers themselves, each through the kubeconfig that lies in the workspace.
///
/// `runs` are all of the workspace, the newest first.
public record NetworkReach(Following fleet, Supplier<List<RunState>> runs, KubeDoor door, Time time) implements Reach {

    private static final String PAUSED = "cluster.x-k8s.io/paused";
    private static final String REPLACE = "cluster.x-k8s.io/remediate-machine";

    @Override
    public LogFeed log(String cluster, String host) {
        var feeds = new ArrayList<LogFeed>();
        Creations.lastRun(runs.get(), cluster).ifPresent(run -> feeds.add(new RunLog(run.folder())));
        manager(cluster).ifPresent(file -> feeds.add(new ControllerFeed(door, file, cluster, host, time)));
        return new MachineLog(host, feeds);
    }

    @Override
    public Inside inside(String cluster) throws IOException, InterruptedException {
        try (var session = open(cluster, kubeconfig(cluster))) {
            return Inside.read(session, time.now());
        }
    }

    @Override
    public void perform(Deed deed, String cluster, String name) throws IOException, InterruptedException {
        switch (deed) {
            case PAUSE_CHECK -> annotate(cluster, Kinds.MACHINE_HEALTH_CHECK, name, PAUSED, Optional.of("true"));
            case RESUME_CHECK -> annotate(cluster, Kinds.MACHINE_HEALTH_CHECK, name, PAUSED, Optional.empty());
            case REPLACE -> annotate(cluster, Kinds.MACHINE, name, REPLACE, Optional.of("true"));
            case CORDON, UNCORDON -> schedule(deed, cluster, name);
        }
    }

    private void annotate(String cluster, ResourceKind kind, String name, String annotation, Optional<String> value)
            throws IOException, InterruptedException {
        var namespace = fleet.object(cluster, kind, name)
                .orElseThrow(() -> new IOException(Texts.of("fleet.deed.gone", name)))
                .path("metadata")
                .path("namespace")
                .asText();
        try (var session = open(cluster, manager(cluster))) {
            session.annotate(kind, namespace, name, annotation, value);
        }
    }

    private void schedule(Deed deed, String cluster, String node) throws IOException, InterruptedException {
        var patch = JsonNodeFactory.instance.objectNode();
        patch.putObject("spec").put("unschedulable", deed == Deed.CORDON);
        try (var session = open(cluster, kubeconfig(cluster))) {
            session.mergePatch(Kinds.NODE, "", node, patch);
        }
    }

    private Session open(String cluster, Optional<Path> kubeconfig) throws IOException {
        return door.open(kubeconfig.orElseThrow(() -> new IOException(Texts.of("fleet.deed.no-kubeconfig", cluster))));
    }

    private Optional<Path> kubeconfig(String cluster) {
        return fleet.state().cluster(cluster).flatMap(ClusterState::kubeconfig);
    }

    private Optional<Path> manager(String cluster) {
        var managing =
                fleet.state().cluster(cluster).flatMap(ClusterState::manager).orElse(cluster);
        return kubeconfig(managing);
    }
}
