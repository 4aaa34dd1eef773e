package dev.slipway.lab.control.capi;

import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.function.Function;

/// The Deployments of Cluster API and the controllers in each.
public enum CapiControllers implements ControllerGroup {
    /// Cluster, Machine, MachineSet, MachineDeployment, MachineHealthCheck.
    CORE(
            "capi",
            List.of(
                    ClusterReconciler::start,
                    MachineReconciler::start,
                    MachineSetReconciler::start,
                    MachineDeploymentReconciler::start,
                    MachineHealthReconciler::start)),
    /// KubeadmConfig.
    KUBEADM_BOOTSTRAP("capi-kubeadm-bootstrap", List.of(KubeadmConfigReconciler::start)),
    /// KubeadmControlPlane.
    KUBEADM_CONTROL_PLANE("capi-kubeadm-control-plane", List.of(ControlPlaneReconciler::start));

    private final String prefix;
    private final List<Function<Site, ControlLoop>> controllers;

    CapiControllers(String prefix, List<Function<Site, ControlLoop>> controllers) {
        this.prefix = prefix;
        this.controllers = controllers;
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
