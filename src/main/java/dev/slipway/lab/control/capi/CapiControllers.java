package dev.slipway.lab.control.capi;

import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.function.Function;

/// A Deployment of Cluster API with the controllers in it.
public final class CapiControllers implements ControllerGroup {

    private final String prefix;
    private final List<Function<Site, ControlLoop>> controllers;

    private CapiControllers(String prefix, List<Function<Site, ControlLoop>> controllers) {
        this.prefix = prefix;
        this.controllers = controllers;
    }

    /// All Deployments: core, kubeadm bootstrap, kubeadm control plane.
    public static List<ControllerGroup> all() {
        return List.of(
                new CapiControllers(
                        "capi",
                        List.of(
                                ClusterReconciler::start,
                                MachineReconciler::start,
                                MachineSetReconciler::start,
                                MachineDeploymentReconciler::start,
                                MachineHealthReconciler::start)),
                new CapiControllers("capi-kubeadm-bootstrap", List.of(KubeadmConfigReconciler::start)),
                new CapiControllers("capi-kubeadm-control-plane", List.of(ControlPlaneReconciler::start)));
    }

    @Override
    public String namespace() {
        return prefix + "-system";
    }

    @Override
    public String deployment() {
        return prefix + "-controller-manager";
    }

    @Override
    public List<ControlLoop> start(Site site) {
        return controllers.stream().map(controller -> controller.apply(site)).toList();
    }
}
