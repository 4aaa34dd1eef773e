package dev.slipway.lab.control.eksa;

import dev.slipway.lab.api.Kind;

/// The kinds and annotations of EKS Anywhere.
final class Eksa {

    static final Kind CLUSTER = kind("Cluster");
    static final Kind DATACENTER = kind("TinkerbellDatacenterConfig");
    static final Kind MACHINE_CONFIG = kind("TinkerbellMachineConfig");
    static final Kind TEMPLATE_CONFIG = kind("TinkerbellTemplateConfig");
    static final Kind BUNDLES = kind("Bundles");
    static final Kind RELEASE = kind("EKSARelease");
    static final Kind HARDWARE = new Kind("tinkerbell.org/v1alpha1", "Hardware");
    static final Kind BMC_MACHINE = new Kind("bmc.tinkerbell.org/v1alpha1", "Machine");

    static final String NAMESPACE = "eksa-system";
    static final String MANAGER = "eks-a-controller";
    static final String FINALIZER = "clusters.anywhere.eks.amazonaws.com/finalizer";
    static final String PAUSED = annotation("paused");
    static final String MANAGED_BY_CLI = annotation("managed-by-cli");
    static final String ALLOW_DELETE = annotation("allow-delete-when-paused");
    static final String BOOTSTRAP_IP = annotation("tinkerbell-bootstrap-ip");
    static final String CILIUM = annotation("eksa-cilium");
    static final String SKIP_CONTACT_CHECK = "bmc.tinkerbell.org/skip-contact-check";
    static final String HARDWARE_OWNER = "v1alpha1.tinkerbell.org/ownerName";

    private Eksa() {}

    private static Kind kind(String name) {
        return new Kind("anywhere.eks.amazonaws.com/v1alpha1", name);
    }

    private static String annotation(String name) {
        return "anywhere.eks.amazonaws.com/" + name;
    }
}
