package dev.slipway.lab.release;

/// One release of EKS Distro: a Kubernetes version such as `1.36` at its patch version, with what goes with it.
public record KubernetesRelease(String version, int number, String endOfStandardSupport, String etcd, String coredns) {

    /// The version of users: `1.36`.
    public String minor() {
        return version.substring(1, version.lastIndexOf('.'));
    }

    /// As EKS Distro names the line: `1-36`.
    public String channel() {
        return minor().replace('.', '-');
    }

    /// The name of the EKS Distro release: `kubernetes-1-36-eks-16`.
    public String name() {
        return "kubernetes-%s-eks-%d".formatted(channel(), number);
    }

    /// What image tags end with: `eks-1-36-16`.
    public String suffix() {
        return "eks-%s-%d".formatted(channel(), number);
    }

    /// The version as kubeadm and Cluster API are told: `v1.36.2-eks-1-36-16`.
    public String tag() {
        return version + "-" + suffix();
    }
}
