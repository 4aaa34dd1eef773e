package dev.slipway.lab.world;

import dev.slipway.lab.api.LabCluster;

/// What kubeadm and the kubelets do inside a cluster when a machine initialises or joins it.
public interface Kubelets {

    /// Fills a new, empty cluster as `kubeadm init` does, with `first` as its only node.
    void initialise(LabCluster cluster, NodeFacts first);

    /// Registers one more node; it turns Ready on its own once a CNI runs.
    void join(LabCluster cluster, NodeFacts node);
}
