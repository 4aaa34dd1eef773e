package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.api.Kind;

/// The kinds these controllers read and write.
final class Kinds {

    static final Kind HARDWARE = new Kind("tinkerbell.org/v1alpha1", "Hardware");
    static final Kind TEMPLATE = new Kind("tinkerbell.org/v1alpha1", "Template");
    static final Kind WORKFLOW = new Kind("tinkerbell.org/v1alpha1", "Workflow");

    static final Kind BMC_MACHINE = new Kind("bmc.tinkerbell.org/v1alpha1", "Machine");
    static final Kind JOB = new Kind("bmc.tinkerbell.org/v1alpha1", "Job");
    static final Kind TASK = new Kind("bmc.tinkerbell.org/v1alpha1", "Task");

    static final Kind TINKERBELL_CLUSTER = new Kind("infrastructure.cluster.x-k8s.io/v1beta1", "TinkerbellCluster");
    static final Kind TINKERBELL_MACHINE = new Kind("infrastructure.cluster.x-k8s.io/v1beta1", "TinkerbellMachine");

    static final Kind CLUSTER = new Kind("cluster.x-k8s.io/v1beta2", "Cluster");
    static final Kind MACHINE = new Kind("cluster.x-k8s.io/v1beta2", "Machine");
    static final Kind SECRET = new Kind("v1", "Secret");

    private Kinds() {}
}
