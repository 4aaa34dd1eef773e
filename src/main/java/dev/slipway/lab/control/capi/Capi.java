package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Meta;

/// The kinds, labels and annotations of Cluster API.
public final class Capi {

    public static final Kind CLUSTER = core("Cluster");
    public static final Kind MACHINE = core("Machine");
    public static final Kind MACHINE_SET = core("MachineSet");
    public static final Kind MACHINE_DEPLOYMENT = core("MachineDeployment");
    public static final Kind MACHINE_HEALTH_CHECK = core("MachineHealthCheck");
    public static final Kind KUBEADM_CONFIG = bootstrap("KubeadmConfig");
    public static final Kind KUBEADM_CONFIG_TEMPLATE = bootstrap("KubeadmConfigTemplate");
    public static final Kind KUBEADM_CONTROL_PLANE =
            new Kind("controlplane.cluster.x-k8s.io/v1beta2", "KubeadmControlPlane");
    public static final Kind TINKERBELL_CLUSTER = infrastructure("TinkerbellCluster");
    public static final Kind TINKERBELL_MACHINE = infrastructure("TinkerbellMachine");
    public static final Kind TINKERBELL_MACHINE_TEMPLATE = infrastructure("TinkerbellMachineTemplate");
    public static final Kind SECRET = new Kind("v1", "Secret");
    public static final Kind CONFIG_MAP = new Kind("v1", "ConfigMap");
    public static final Kind NODE = new Kind("v1", "Node");
    public static final Kind POD = new Kind("v1", "Pod");

    public static final String CLUSTER_NAME = "cluster.x-k8s.io/cluster-name";
    public static final String CONTROL_PLANE = "cluster.x-k8s.io/control-plane";
    public static final String CONTROL_PLANE_NAME = "cluster.x-k8s.io/control-plane-name";
    public static final String DEPLOYMENT_NAME = "cluster.x-k8s.io/deployment-name";
    public static final String SET_NAME = "cluster.x-k8s.io/set-name";
    static final String TEMPLATE_HASH = "machine-template-hash";
    static final String PAUSED = "cluster.x-k8s.io/paused";
    static final String SECRET_TYPE = "cluster.x-k8s.io/secret";

    private static final String INFRASTRUCTURE = "infrastructure.cluster.x-k8s.io";

    private Capi() {}

    /// The kind a reference of the v1beta2 form names; such references carry no version.
    static Kind referenced(JsonNode reference) {
        var group = reference.path("apiGroup").asText();
        var version = group.equals(INFRASTRUCTURE) ? "v1beta1" : "v1beta2";
        return new Kind(group + "/" + version, reference.path("kind").asText());
    }

    /// A reference of the v1beta2 form.
    public static JsonNode reference(Kind kind, String name) {
        return Json.of("apiGroup", kind.group(), "kind", kind.name(), "name", name);
    }

    static boolean paused(JsonNode cluster, JsonNode object) {
        return cluster.at("/spec/paused").asBoolean() || Meta.annotated(object, PAUSED);
    }

    private static Kind core(String name) {
        return new Kind("cluster.x-k8s.io/v1beta2", name);
    }

    private static Kind bootstrap(String name) {
        return new Kind("bootstrap.cluster.x-k8s.io/v1beta2", name);
    }

    private static Kind infrastructure(String name) {
        return new Kind(INFRASTRUCTURE + "/v1beta1", name);
    }
}
