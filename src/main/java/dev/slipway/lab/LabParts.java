package dev.slipway.lab;

import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.programs.Programs;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Machines;
import dev.slipway.lab.world.bmc.RedfishServer;

/// The parts of one lab, fitted together.
record LabParts(
        Timeline timeline, Datacenter datacenter, Machines machines, Programs programs, RedfishServer baseboards)
        implements AutoCloseable {

    @Override
    public void close() {
        timeline.exclusively(() -> datacenter.clusters().close());
        baseboards.close();
        timeline.close();
    }
}
