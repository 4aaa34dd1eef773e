package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Site;
import java.util.List;

/// Cluster API's provider for Tinkerbell.
public final class Capt implements ControllerGroup {

    @Override
    public String namespace() {
        return "capt-system";
    }

    @Override
    public String deployment() {
        return "capt-controller-manager";
    }

    @Override
    public List<ControlLoop> start(Site site) {
        return List.of(new CaptClusters(site).follow(), new CaptMachines(site).follow());
    }
}
