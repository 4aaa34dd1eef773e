package dev.slipway.lab.release;

import java.util.List;

/// The versions of all that EKS Anywhere v0.26.1 consists of.
public final class Versions {

    public static final String EKS_ANYWHERE = "v0.26.1";
    public static final String RELEASE_DATE = "2026-07-16T00:00:00Z";
    public static final String GIT_COMMIT = "5b2f1f6c5d0e4b7f8a9c3d2e1f0a9b8c7d6e5f40";
    public static final int BUNDLE_NUMBER = 122;

    public static final String CLUSTER_API = "v1.13.2";
    public static final String ETCDADM_BOOTSTRAP = "v1.0.22";
    public static final String ETCDADM_CONTROLLER = "v1.0.28";
    public static final String CERT_MANAGER = "v1.20.2";
    public static final String TINKERBELL_PROVIDER = "v0.6.6";
    public static final String VSPHERE_PROVIDER = "v1.16.1";
    public static final String NUTANIX_PROVIDER = "v1.6.1";
    public static final String SNOW_PROVIDER = "v0.3.3";

    public static final String TINKERBELL_CRDS = "0.22.1";
    public static final String TINKERBELL = "cc10c6f2655b622b88435e5cf2f45553662f0df4";
    public static final String HOOK = "47a9d42f5b275fdbe5366d4f0d793a13094632d5";
    public static final String ACTIONS = "66e4fc9a20d946bc217ada425717e20cb9570657";
    public static final String RELAY_INIT = "v0.12.2";

    public static final String CILIUM = "v1.19.4-1";
    public static final String KUBE_VIP = "v1.2.0";
    public static final String KUBE_RBAC_PROXY = "v0.20.2";
    public static final String KIND = "v0.32.0";
    public static final String LOCAL_PATH_PROVISIONER = "v0.0.36";
    public static final String FLUX = "v2.8.8";
    public static final String PACKAGE_CONTROLLER = "v0.4.17";

    /// The Kubernetes versions of the bundle, newest last.
    public static final List<KubernetesRelease> KUBERNETES = List.of(
            new KubernetesRelease("v1.34.9", 21, "2026-12-31", "v3.6.5", "v1.12.4"),
            new KubernetesRelease("v1.35.6", 12, "2027-04-30", "v3.6.7", "v1.13.2"),
            new KubernetesRelease("v1.36.2", 16, "2027-08-31", "v3.6.8", "v1.14.2"));

    private Versions() {}

    /// The release of a Kubernetes version such as `1.36`; the newest for one the bundle has not.
    public static KubernetesRelease kubernetes(String minor) {
        return KUBERNETES.stream()
                .filter(release -> release.minor().equals(minor))
                .findFirst()
                .orElse(KUBERNETES.getLast());
    }
}
