package dev.slipway.lab.world;

import java.util.List;
import java.util.Map;

/// A node as kubeadm registers it. `taints` are written `key=value:effect`; `version` is the kubelet's, such as
/// `v1.36.2`.
public record NodeFacts(
        String name,
        String address,
        String providerId,
        String version,
        boolean controlPlane,
        Map<String, String> labels,
        List<String> taints) {

    public NodeFacts {
        labels = Map.copyOf(labels);
        taints = List.copyOf(taints);
    }
}
