package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Link;
import dev.slipway.kube.ResourceKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What the API server of one cluster holds, read once.
record Source(String cluster, Path kubeconfig, Link link, Map<ResourceKind, List<ObjectNode>> objects) {

    /// What a fleet follows on every server.
    static final Set<ResourceKind> KINDS = Set.of(
            Kinds.EKSA_CLUSTER,
            Kinds.TINKERBELL_DATACENTER,
            Kinds.TINKERBELL_MACHINE_CONFIG,
            Kinds.CLUSTER,
            Kinds.KUBEADM_CONTROL_PLANE,
            Kinds.MACHINE_DEPLOYMENT,
            Kinds.MACHINE_HEALTH_CHECK,
            Kinds.MACHINE,
            Kinds.TINKERBELL_MACHINE,
            Kinds.HARDWARE,
            Kinds.BMC_MACHINE,
            Kinds.NODE,
            Kinds.PACKAGE,
            Kinds.PACKAGE_BUNDLE_CONTROLLER,
            Kinds.EVENT);

    Source {
        objects = Map.copyOf(objects);
    }

    static Source of(String cluster, Path kubeconfig, Link link, Function<ResourceKind, List<ObjectNode>> objects) {
        var all = new HashMap<ResourceKind, List<ObjectNode>>();
        KINDS.forEach(kind -> all.put(kind, List.copyOf(objects.apply(kind))));
        return new Source(cluster, kubeconfig, link, all);
    }

    List<ObjectNode> all(ResourceKind kind) {
        return objects.getOrDefault(kind, List.of());
    }

    /// The objects Cluster API made for a cluster.
    List<ObjectNode> of(ResourceKind kind, String name) {
        return all(kind).stream()
                .filter(object ->
                        Json.label(object, "cluster.x-k8s.io/cluster-name").equals(name))
                .toList();
    }

    boolean live() {
        return link instanceof Link.Live;
    }
}
