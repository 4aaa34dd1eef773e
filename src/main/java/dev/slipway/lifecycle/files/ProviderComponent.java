package dev.slipway.lifecycle.files;

import java.util.Arrays;
import java.util.List;

/// A provider of Cluster API that EKS Anywhere installs, as clusterctl and the bundle name it.
public enum ProviderComponent {
    CORE("core", "CoreProvider", "cluster-api", "cluster-api", "clusterAPI", "core-components.yaml"),
    BOOTSTRAP(
            "bootstrap", "BootstrapProvider", "kubeadm", "bootstrap-kubeadm", "bootstrap", "bootstrap-components.yaml"),
    CONTROL_PLANE(
            "control-plane",
            "ControlPlaneProvider",
            "kubeadm",
            "control-plane-kubeadm",
            "controlPlane",
            "control-plane-components.yaml"),
    INFRASTRUCTURE(
            "infrastructure",
            "InfrastructureProvider",
            "tinkerbell",
            "infrastructure-tinkerbell",
            "tinkerbell",
            "infrastructure-components.yaml"),
    ETCDADM_BOOTSTRAP(
            "bootstrap",
            "BootstrapProvider",
            "etcdadm-bootstrap",
            "bootstrap-etcdadm-bootstrap",
            "etcdadmBootstrap",
            "bootstrap-components.yaml"),
    ETCDADM_CONTROLLER(
            "bootstrap",
            "BootstrapProvider",
            "etcdadm-controller",
            "bootstrap-etcdadm-controller",
            "etcdadmController",
            "bootstrap-components.yaml");

    private final String flag;
    private final String type;
    private final String provider;
    private final String label;
    private final String entry;
    private final String file;

    ProviderComponent(String flag, String type, String provider, String label, String entry, String file) {
        this.flag = flag;
        this.type = type;
        this.provider = provider;
        this.label = label;
        this.entry = entry;
        this.file = file;
    }

    public static List<ProviderComponent> all() {
        return Arrays.asList(values());
    }

    /// The flag of `clusterctl init` it is asked for with, without dashes.
    public String flag() {
        return flag;
    }

    public String type() {
        return type;
    }

    /// The provider's name, such as `kubeadm`.
    public String provider() {
        return provider;
    }

    /// The name of its entry in a cluster's inventory, such as `bootstrap-kubeadm`.
    public String label() {
        return label;
    }

    /// Where the bundle describes it.
    public String entry() {
        return entry;
    }

    /// The name clusterctl expects its manifest to have.
    public String file() {
        return file;
    }
}
