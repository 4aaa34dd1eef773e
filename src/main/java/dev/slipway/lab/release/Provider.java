package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A provider of Cluster API as it is published: its label, version, namespace, name prefix, and image.
record Provider(String label, String version, String namespace, String prefix, String image) {

    private static final String CAPI = "kubernetes-sigs/cluster-api/";

    static final List<Provider> ALL = List.of(
            new Provider("cluster-api", Versions.CLUSTER_API, "capi-system", "capi", CAPI + "cluster-api-controller"),
            new Provider(
                    "bootstrap-kubeadm",
                    Versions.CLUSTER_API,
                    "capi-kubeadm-bootstrap-system",
                    "capi-kubeadm-bootstrap",
                    CAPI + "kubeadm-bootstrap-controller"),
            new Provider(
                    "control-plane-kubeadm",
                    Versions.CLUSTER_API,
                    "capi-kubeadm-control-plane-system",
                    "capi-kubeadm-control-plane",
                    CAPI + "kubeadm-control-plane-controller"),
            new Provider(
                    "bootstrap-etcdadm-bootstrap",
                    Versions.ETCDADM_BOOTSTRAP,
                    "etcdadm-bootstrap-provider-system",
                    "etcdadm-bootstrap-provider",
                    "aws/etcdadm-bootstrap-provider"),
            new Provider(
                    "bootstrap-etcdadm-controller",
                    Versions.ETCDADM_CONTROLLER,
                    "etcdadm-controller-system",
                    "etcdadm-controller",
                    "aws/etcdadm-controller"),
            new Provider(
                    "infrastructure-tinkerbell",
                    Versions.TINKERBELL_PROVIDER,
                    "capt-system",
                    "capt",
                    "tinkerbell/cluster-api-provider-tinkerbell"),
            new Provider(
                    "infrastructure-vsphere",
                    Versions.VSPHERE_PROVIDER,
                    "capv-system",
                    "capv",
                    "kubernetes-sigs/cluster-api-provider-vsphere/release/manager"),
            new Provider(
                    "infrastructure-nutanix",
                    Versions.NUTANIX_PROVIDER,
                    "capx-system",
                    "capx",
                    "nutanix-cloud-native/cluster-api-provider-nutanix"),
            new Provider(
                    "infrastructure-snow",
                    Versions.SNOW_PROVIDER,
                    "capas-system",
                    "capas",
                    "aws/cluster-api-provider-aws-snow/manager"),
            new Provider("infrastructure-docker", Versions.CLUSTER_API, "capd-system", "capd", CAPI + "capd-manager"));

    /// Its definitions, as far as the lab has them, and its manager.
    List<ObjectNode> objects() {
        var manager = Manifests.filled(
                "manifests/controller.yaml",
                Map.of(
                        "label", label,
                        "namespace", namespace,
                        "prefix", prefix,
                        "image", Images.anywhere(image, version)));
        return Stream.concat(
                        manager.stream().limit(1),
                        Stream.concat(definitions(), manager.stream().skip(1)))
                .toList();
    }

    /// Which versions of the provider keep which contract.
    String metadata() {
        var numbers = version.substring(1).split("\\.", -1);
        return Manifests.text(
                "manifests/metadata.yaml",
                Map.of(
                        "major",
                        numbers[0],
                        "minor",
                        numbers[1],
                        "before",
                        Integer.toString(Math.max(0, Integer.parseInt(numbers[1]) - 1)),
                        "contract",
                        contract()));
    }

    /// The file of its objects, as the last segment of the published address has it.
    String file() {
        return kind() + "-components" + suffix() + ".yaml";
    }

    /// What the names of its files end with, before the extension.
    String suffix() {
        return label.equals("infrastructure-docker") ? "-development" : "";
    }

    private String kind() {
        if (label.equals("cluster-api")) {
            return "core";
        }
        return label.startsWith("control-plane") ? "control-plane" : label.substring(0, label.indexOf('-'));
    }

    private String contract() {
        return version.equals(Versions.CLUSTER_API) || version.equals(Versions.VSPHERE_PROVIDER)
                ? "v1beta2"
                : "v1beta1";
    }

    private Stream<ObjectNode> definitions() {
        return Crds.exist(label) ? Crds.of(label).stream() : Stream.empty();
    }
}
