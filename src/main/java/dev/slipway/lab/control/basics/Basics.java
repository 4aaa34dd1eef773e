package dev.slipway.lab.control.basics;

import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.Datacenter;

/// What every cluster of the lab has from its first moment: scheduler, kubelets, workload controllers.
public final class Basics {

    private Basics() {}

    /// Brings `cluster` to life: Deployments and DaemonSets get pods, pods get nodes and run, nodes turn Ready.
    public static void attach(LabCluster cluster, Datacenter datacenter) {
        var site = new Site(cluster, datacenter, _ -> {});
        datacenter.timeline().exclusively(() -> {
            Namespaces.follow(site);
            Deployments.follow(site);
            ReplicaSets.follow(site);
            DaemonSets.follow(site);
            Scheduler.follow(site);
            Containers.follow(site);
            Nodes.follow(site);
            Services.follow(site);
        });
    }
}
