package dev.slipway.kube;

import java.util.Locale;

/// The kinds Slipway works with by name.
public final class Kinds {

    public static final ResourceKind NAMESPACE = new ResourceKind("", "v1", "Namespace", "namespaces", false);
    public static final ResourceKind NODE = new ResourceKind("", "v1", "Node", "nodes", false);
    public static final ResourceKind POD = core("Pod", "pods");
    public static final ResourceKind SECRET = core("Secret", "secrets");
    public static final ResourceKind CONFIG_MAP = core("ConfigMap", "configmaps");
    public static final ResourceKind EVENT = core("Event", "events");
    public static final ResourceKind DEPLOYMENT = new ResourceKind("apps", "v1", "Deployment", "deployments", true);

    public static final ResourceKind EKSA_CLUSTER = eksa("Cluster", "clusters");
    public static final ResourceKind TINKERBELL_DATACENTER =
            eksa("TinkerbellDatacenterConfig", "tinkerbelldatacenterconfigs");
    public static final ResourceKind TINKERBELL_MACHINE_CONFIG =
            eksa("TinkerbellMachineConfig", "tinkerbellmachineconfigs");
    public static final ResourceKind TINKERBELL_TEMPLATE_CONFIG =
            eksa("TinkerbellTemplateConfig", "tinkerbelltemplateconfigs");
    public static final ResourceKind BUNDLES = eksa("Bundles", "bundles");
    public static final ResourceKind EKSA_RELEASE = eksa("EKSARelease", "eksareleases");
    public static final ResourceKind EKSD_RELEASE =
            new ResourceKind("distro.eks.amazonaws.com", "v1alpha1", "Release", "releases", true);

    public static final ResourceKind CLUSTER = capi("cluster.x-k8s.io", "Cluster", "clusters");
    public static final ResourceKind MACHINE = capi("cluster.x-k8s.io", "Machine", "machines");
    public static final ResourceKind MACHINE_SET = capi("cluster.x-k8s.io", "MachineSet", "machinesets");
    public static final ResourceKind MACHINE_DEPLOYMENT =
            capi("cluster.x-k8s.io", "MachineDeployment", "machinedeployments");
    public static final ResourceKind MACHINE_HEALTH_CHECK =
            capi("cluster.x-k8s.io", "MachineHealthCheck", "machinehealthchecks");
    public static final ResourceKind KUBEADM_CONTROL_PLANE =
            capi("controlplane.cluster.x-k8s.io", "KubeadmControlPlane", "kubeadmcontrolplanes");
    public static final ResourceKind KUBEADM_CONFIG =
            capi("bootstrap.cluster.x-k8s.io", "KubeadmConfig", "kubeadmconfigs");
    public static final ResourceKind KUBEADM_CONFIG_TEMPLATE =
            capi("bootstrap.cluster.x-k8s.io", "KubeadmConfigTemplate", "kubeadmconfigtemplates");

    public static final ResourceKind TINKERBELL_CLUSTER = capt("TinkerbellCluster", "tinkerbellclusters");
    public static final ResourceKind TINKERBELL_MACHINE = capt("TinkerbellMachine", "tinkerbellmachines");
    public static final ResourceKind TINKERBELL_MACHINE_TEMPLATE =
            capt("TinkerbellMachineTemplate", "tinkerbellmachinetemplates");

    public static final ResourceKind HARDWARE = tinkerbell("Hardware", "hardware");
    public static final ResourceKind TEMPLATE = tinkerbell("Template", "templates");
    public static final ResourceKind WORKFLOW = tinkerbell("Workflow", "workflows");

    public static final ResourceKind BMC_MACHINE = bmc("Machine", "machines");
    public static final ResourceKind BMC_JOB = bmc("Job", "jobs");
    public static final ResourceKind BMC_TASK = bmc("Task", "tasks");

    /// What `clusterctl` remembers of a provider it installed.
    public static final ResourceKind PROVIDER =
            new ResourceKind("clusterctl.cluster.x-k8s.io", "v1alpha3", "Provider", "providers", true);

    public static final ResourceKind PACKAGE = packages("Package", "packages");
    public static final ResourceKind PACKAGE_BUNDLE_CONTROLLER =
            packages("PackageBundleController", "packagebundlecontrollers");

    private Kinds() {}

    /// A kind of EKS Anywhere's own, such as `VSphereMachineConfig`.
    public static ResourceKind eksa(String kind) {
        return eksa(kind, kind.toLowerCase(Locale.ROOT) + "s");
    }

    private static ResourceKind core(String kind, String plural) {
        return new ResourceKind("", "v1", kind, plural, true);
    }

    private static ResourceKind eksa(String kind, String plural) {
        return new ResourceKind("anywhere.eks.amazonaws.com", "v1alpha1", kind, plural, true);
    }

    private static ResourceKind capi(String group, String kind, String plural) {
        return new ResourceKind(group, "v1beta2", kind, plural, true);
    }

    private static ResourceKind capt(String kind, String plural) {
        return new ResourceKind("infrastructure.cluster.x-k8s.io", "v1beta1", kind, plural, true);
    }

    private static ResourceKind tinkerbell(String kind, String plural) {
        return new ResourceKind("tinkerbell.org", "v1alpha1", kind, plural, true);
    }

    private static ResourceKind bmc(String kind, String plural) {
        return new ResourceKind("bmc.tinkerbell.org", "v1alpha1", kind, plural, true);
    }

    private static ResourceKind packages(String kind, String plural) {
        return new ResourceKind("packages.eks.amazonaws.com", "v1alpha1", kind, plural, true);
    }
}
