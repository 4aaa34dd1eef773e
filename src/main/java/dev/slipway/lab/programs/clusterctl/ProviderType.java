package dev.slipway.lab.programs.clusterctl;

/// The kinds of providers, in the order in which they are installed.
enum ProviderType {
    CORE("CoreProvider", ""),
    BOOTSTRAP("BootstrapProvider", "bootstrap-"),
    CONTROL_PLANE("ControlPlaneProvider", "control-plane-"),
    INFRASTRUCTURE("InfrastructureProvider", "infrastructure-");

    private final String title;
    private final String prefix;

    ProviderType(String title, String prefix) {
        this.title = title;
        this.prefix = prefix;
    }

    String title() {
        return title;
    }

    /// The name under which a provider's files and objects go: `bootstrap-kubeadm`.
    String label(String provider) {
        return prefix + provider;
    }
}
