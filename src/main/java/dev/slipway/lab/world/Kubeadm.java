package dev.slipway.lab.world;

import java.util.List;
import java.util.Map;

/// What a machine's cloud-config has kubeadm do.
sealed interface Kubeadm {

    Registration registration();

    /// Make a new cluster.
    record Init(String cluster, Registration registration) implements Kubeadm {}

    /// Join the cluster whose API server is at `host`.
    record Join(String host, boolean controlPlane, Registration registration) implements Kubeadm {}

    /// How the node is to be registered.
    record Registration(String providerId, Map<String, String> labels, List<String> taints) {

        public Registration {
            labels = Map.copyOf(labels);
            taints = List.copyOf(taints);
        }
    }
}
