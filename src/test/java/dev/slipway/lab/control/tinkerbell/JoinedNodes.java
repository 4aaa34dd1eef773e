package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.world.Kubelets;
import dev.slipway.lab.world.NodeFacts;
import java.util.LinkedHashMap;
import java.util.Map;

/// Kubelets that only remember which node came to which cluster.
final class JoinedNodes implements Kubelets {

    private final Map<NodeFacts, String> clusters = new LinkedHashMap<>();

    @Override
    public void initialise(LabCluster cluster, NodeFacts first) {
        clusters.put(first, cluster.name() + " initialised");
    }

    @Override
    public void join(LabCluster cluster, NodeFacts node) {
        clusters.put(node, cluster.name());
    }

    Map<NodeFacts, String> all() {
        return clusters;
    }
}
