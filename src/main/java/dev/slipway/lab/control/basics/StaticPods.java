package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.release.KubernetesRelease;
import dev.slipway.lab.release.Manifests;
import java.util.HashMap;

/// The pods of a control plane node that its kubelet runs from files.
record StaticPods(ObjectStore objects, KubernetesRelease release) {

    static final String MIRROR = "kubernetes.io/config.mirror";

    void run(ObjectNode node, String cluster) {
        var values = new HashMap<>(Manifests.kubernetes(release));
        values.put("node", Meta.name(node));
        values.put("address", Nodes.address(node));
        values.put("cluster", cluster);
        Manifests.filled("basics/static-pods.yaml", values).stream()
                .filter(pod -> !Meta.name(pod).startsWith("kube-vip") || !onKind(node))
                .filter(pod -> objects.get(Kinds.POD, Meta.namespace(pod), Meta.name(pod))
                        .isEmpty())
                .forEach(pod -> create(pod, node));
    }

    private void create(ObjectNode pod, ObjectNode node) {
        var hash = Fields.digest(Meta.name(pod));
        pod.withObject("/metadata/annotations")
                .put("kubernetes.io/config.hash", hash)
                .put(MIRROR, hash)
                .put("kubernetes.io/config.source", "file");
        Fields.own(node, pod);
        var spec = pod.withObject("/spec")
                .put("nodeName", Meta.name(node))
                .put("hostNetwork", true)
                .put("priorityClassName", "system-node-critical")
                .put("priority", 2_000_001_000);
        spec.putArray("tolerations").addObject().put("effect", "NoExecute").put("operator", "Exists");
        objects.create(pod);
    }

    private static boolean onKind(ObjectNode node) {
        return node.path("spec").path("providerID").asText().startsWith("kind://");
    }
}
