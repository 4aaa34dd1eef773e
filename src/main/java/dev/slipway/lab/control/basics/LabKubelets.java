package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.release.KubernetesRelease;
import dev.slipway.lab.release.Manifests;
import dev.slipway.lab.release.Versions;
import dev.slipway.lab.world.Kubelets;
import dev.slipway.lab.world.NodeFacts;
import java.util.HashMap;
import java.util.Map;

/// kubeadm and the kubelets of the lab. The cluster must have the `Basics`.
public final class LabKubelets implements Kubelets {

    private final Timeline timeline;

    public LabKubelets(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void initialise(LabCluster cluster, NodeFacts first) {
        timeline.exclusively(() -> {
            Manifests.filled("basics/kubeadm.yaml", values(cluster, first)).stream()
                    .filter(object -> absent(cluster.objects(), object))
                    .forEach(cluster.objects()::create);
            register(cluster, first);
        });
    }

    @Override
    public void join(LabCluster cluster, NodeFacts node) {
        timeline.exclusively(() -> register(cluster, node));
    }

    private void register(LabCluster cluster, NodeFacts facts) {
        var objects = cluster.objects();
        if (objects.get(Kinds.NODE, "", facts.name()).isPresent()) {
            return;
        }
        var number = free(objects);
        var now = Metadata.time(timeline.now());
        var node = objects.create(new NodeObject(facts, number, now).made());
        objects.event(node, "Normal", "Starting", "Starting kubelet.", "kubelet");
        objects.event(
                node,
                "Normal",
                "RegisteredNode",
                "Node %1$s event: Registered Node %1$s in Controller".formatted(facts.name()),
                "node-controller");
        // A lease's times have microseconds.
        var lease = Map.of("node", facts.name(), "uid", Meta.uid(node), "now", now.replace("Z", ".000000Z"));
        Manifests.filled("basics/node.yaml", lease).forEach(objects::create);
        if (facts.controlPlane()) {
            new StaticPods(objects, release(facts)).run(node, cluster.name());
        }
    }

    // Pod ranges are given out from the lowest that is free.
    private static int free(ObjectStore objects) {
        var taken = objects.list(Kinds.NODE, "").stream()
                .map(node -> node.path("spec").path("podCIDR").asText())
                .toList();
        var number = 0;
        while (taken.contains("192.168.%d.0/24".formatted(number))) {
            number++;
        }
        return number;
    }

    private static boolean absent(ObjectStore objects, ObjectNode object) {
        var kind = Kind.of(object);
        return objects.get(kind, Meta.namespace(object), Meta.name(object)).isEmpty();
    }

    private static Map<String, String> values(LabCluster cluster, NodeFacts first) {
        var values = new HashMap<>(Manifests.kubernetes(release(first)));
        values.put("cluster", cluster.name());
        values.put("address", first.address());
        values.put("endpoint", cluster.endpoint().toString());
        return values;
    }

    private static KubernetesRelease release(NodeFacts facts) {
        var parts = facts.version().replaceFirst("^v", "").split("\\.", -1);
        return Versions.kubernetes(parts.length > 1 ? parts[0] + "." + parts[1] : "");
    }
}
