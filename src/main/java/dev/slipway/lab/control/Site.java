package dev.slipway.lab.control;

import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.world.Datacenter;
import java.util.function.Consumer;

/// Where a controller works: one cluster of the datacenter. `log` writes a line to the log of the controller's own pod.
public record Site(LabCluster cluster, Datacenter datacenter, Consumer<String> log) {

    public ObjectStore objects() {
        return cluster.objects();
    }

    public Timeline timeline() {
        return datacenter.timeline();
    }
}
