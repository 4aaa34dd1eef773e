package dev.slipway.lab.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.world.Datacenter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Starts each group of controllers in a cluster when its Deployment turns Available, and ends it with the Deployment.
public final class Controllers {

    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    private static final Kind POD = new Kind("v1", "Pod");

    private final Datacenter datacenter;
    private final List<ControllerGroup> groups;

    public Controllers(Datacenter datacenter, List<ControllerGroup> groups) {
        this.datacenter = datacenter;
        this.groups = List.copyOf(groups);
    }

    /// Follows the Deployments of `cluster` from now on.
    public void attach(LabCluster cluster) {
        var running = new HashMap<ControllerGroup, List<ControlLoop>>();
        cluster.objects().listen(DEPLOYMENT, change -> follow(cluster, change, running));
    }

    private void follow(LabCluster cluster, Change change, Map<ControllerGroup, List<ControlLoop>> running) {
        var key = Key.of(change.object());
        groups.stream()
                .filter(group -> key.equals(new Key(group.namespace(), group.deployment())))
                .forEach(group -> {
                    if (change.type() == Change.Type.DELETED) {
                        Optional.ofNullable(running.remove(group))
                                .ifPresent(loops -> loops.forEach(ControlLoop::close));
                    } else if (available(change.object()) && !running.containsKey(group)) {
                        running.put(group, group.start(site(cluster, group)));
                    }
                });
    }

    private Site site(LabCluster cluster, ControllerGroup group) {
        return new Site(cluster, datacenter, line -> log(cluster, group, line));
    }

    // The pod has a generated name: the log goes to whichever pod of the Deployment there is.
    private static void log(LabCluster cluster, ControllerGroup group, String line) {
        cluster.objects().list(POD, group.namespace()).stream()
                .filter(pod -> Key.of(pod).name().startsWith(group.deployment() + "-"))
                .findFirst()
                .ifPresent(pod -> cluster.log(
                        group.namespace(),
                        Key.of(pod).name(),
                        pod.path("spec").path("containers").path(0).path("name").asText(),
                        line));
    }

    private static boolean available(ObjectNode deployment) {
        for (var condition : deployment.path("status").path("conditions")) {
            if (condition.path("type").asText().equals("Available")) {
                return condition.path("status").asText().equals("True");
            }
        }
        return false;
    }
}
