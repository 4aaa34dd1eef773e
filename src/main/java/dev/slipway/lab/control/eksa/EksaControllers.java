package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.function.Supplier;

/// The Deployment of EKS Anywhere with its cluster controller.
public final class EksaControllers implements ControllerGroup {

    private final Supplier<List<ObjectNode>> cilium;

    /// `cilium` are the objects the Cilium chart renders to.
    public EksaControllers(Supplier<List<ObjectNode>> cilium) {
        this.cilium = cilium;
    }

    @Override
    public String namespace() {
        return Eksa.NAMESPACE;
    }

    @Override
    public String deployment() {
        return "eksa-controller-manager";
    }

    @Override
    public List<ControlLoop> start(Site site) {
        return List.of(EksaReconciler.start(site, new Cilium(site, cilium)));
    }
}
