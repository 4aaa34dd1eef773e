package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The chart of Cilium with the values EKS Anywhere gives it.
///
/// Source: EKS Anywhere pkg/networking/cilium.
record CiliumChart(JsonNode values, String namespace) {

    // Where a value goes in cilium-config.
    private static final Map<String, String> CONFIG = Map.of(
            "/policyEnforcementMode", "enable-policy",
            "/egressMasqueradeInterfaces", "egress-masquerade-interfaces",
            "/cni/exclusive", "cni-exclusive",
            "/cni/chainingMode", "cni-chaining-mode",
            "/ipam/mode", "ipam",
            "/identityAllocationMode", "identity-allocation-mode",
            "/routingMode", "routing-mode",
            "/tunnelProtocol", "tunnel-protocol",
            "/autoDirectNodeRoutes", "auto-direct-node-routes",
            "/ipv4NativeRoutingCIDR", "ipv4-native-routing-cidr");

    List<ObjectNode> objects() {
        var objects = new ArrayList<ObjectNode>();
        if (enabled("/agent")) {
            objects.add(config());
            objects.addAll(filled("cilium-agent", image("/image", "")));
        }
        if (enabled("/operator/enabled")) {
            var operator = filled("cilium-operator", image("/operator/image", "-generic"));
            tolerate((ObjectNode) operator.getLast().at("/spec/template/spec"));
            objects.addAll(operator);
        }
        if (values.at("/preflight/enabled").asBoolean()) {
            objects.addAll(filled("cilium-preflight", image("/preflight/image", "")));
        }
        return objects;
    }

    private ObjectNode config() {
        var config = filled("cilium-config", "").getFirst();
        CONFIG.forEach((value, key) -> {
            var given = values.at(value);
            if (!given.isMissingNode()) {
                config.withObject("/data").put(key, given.asText());
            }
        });
        return config;
    }

    private void tolerate(ObjectNode pod) {
        var tolerations = values.at("/operator/tolerations");
        if (tolerations.isMissingNode()) {
            pod.putArray("tolerations").addObject().put("operator", "Exists");
        } else {
            pod.set("tolerations", tolerations.deepCopy());
        }
    }

    private List<ObjectNode> filled(String name, String image) {
        return Manifests.filled(
                "charts/" + name + ".yaml",
                Map.of(
                        "namespace", namespace,
                        "image", image,
                        "replicas", values.at("/operator/replicas").asText("2")));
    }

    private String image(String pointer, String suffix) {
        var image = values.at(pointer);
        var repository = image.path("repository").asText("public.ecr.aws/eks/cilium/cilium");
        return repository + suffix + ":" + image.path("tag").asText(Versions.CILIUM);
    }

    private boolean enabled(String pointer) {
        return values.at(pointer).asBoolean(true);
    }
}
