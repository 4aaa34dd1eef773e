package dev.slipway.kube;

/// A kind of object as an API server serves it. `group` is empty for the core kinds.
public record ResourceKind(String group, String version, String kind, String plural, boolean namespaced) {

    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /// The name `kubectl` knows it by, such as `machines.cluster.x-k8s.io`.
    public String resource() {
        return group.isEmpty() ? plural : plural + "." + group;
    }
}
