package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.Machines;
import java.util.List;

/// Rufio and Tink, as the Deployment `tinkerbell` runs them in one process.
public final class TinkerbellStack implements ControllerGroup {

    private final Machines machines;

    public TinkerbellStack(Machines machines) {
        this.machines = machines;
    }

    @Override
    public String namespace() {
        return "eksa-system";
    }

    @Override
    public String deployment() {
        return "tinkerbell";
    }

    @Override
    public List<ControlLoop> start(Site site) {
        var access = new BmcAccess(site, machines);
        return List.of(
                new BmcMachines(site, access).follow(),
                new BmcJobs(site).follow(),
                new BmcTasks(site, access).follow(),
                new TinkController(site).follow(),
                new TinkServer(site, machines).follow());
    }
}
