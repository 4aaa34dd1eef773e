package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The chart of the Tinkerbell stack with the values EKS Anywhere gives it.
///
/// Source: EKS Anywhere pkg/providers/tinkerbell/stack.
record TinkerbellChart(JsonNode values, String namespace) {

    private static final Map<String, String> SERVICES = Map.of(
            "enableSmee", "TINKERBELL_ENABLE_SMEE",
            "enableTootles", "TINKERBELL_ENABLE_TOOTLES",
            "enableTinkServer", "TINKERBELL_ENABLE_TINK_SERVER",
            "enableTinkController", "TINKERBELL_ENABLE_TINK_CONTROLLER",
            "enableRufioController", "TINKERBELL_ENABLE_RUFIO_CONTROLLER",
            "enableSecondstar", "TINKERBELL_ENABLE_SECONDSTAR",
            "enableCRDMigrations", "TINKERBELL_ENABLE_CRD_MIGRATIONS");

    List<ObjectNode> objects() {
        var objects = new ArrayList<>(Manifests.filled(
                "charts/tinkerbell.yaml",
                Map.of(
                        "name", values.path("name").asText("tinkerbell"),
                        "namespace", namespace,
                        "address", address(),
                        "image", image())));
        objects.forEach(this::complete);
        var kubeVip = values.path("optional").path("kubevip");
        if (kubeVip.path("enabled").asBoolean()) {
            objects.addAll(kubeVip(kubeVip));
        }
        return objects;
    }

    private void complete(ObjectNode object) {
        switch (object.path("kind").asText()) {
            case "Deployment" -> pod((ObjectNode) object.at("/spec/template/spec"));
            case "Service" -> service(object);
            default -> {
                // Does not depend on values.
            }
        }
    }

    private void service(ObjectNode service) {
        var spec = service.withObject("/spec");
        var lbClass = values.path("service").path("lbClass").asText();
        if (!lbClass.isEmpty()) {
            spec.put("loadBalancerClass", lbClass);
        }
        if (globals().path("enableSmee").asBoolean(true)) {
            port(spec, "dhcp", 67);
            port(spec, "tftp", 69);
            port(spec, "syslog", 514);
        }
    }

    private static void port(ObjectNode spec, String name, int number) {
        spec.withArray("/ports")
                .addObject()
                .put("name", name)
                .put("port", number)
                .put("protocol", "UDP")
                .put("targetPort", name);
    }

    private void pod(ObjectNode pod) {
        var deployment = values.path("deployment");
        if (deployment.path("hostNetwork").asBoolean()) {
            pod.put("hostNetwork", true);
        }
        for (var field : List.of("tolerations", "affinity")) {
            if (!deployment.path(field).isEmpty()) {
                pod.set(field, deployment.path(field).deepCopy());
            }
        }
        if (deployment.path("init").path("enabled").asBoolean()) {
            pod.putArray("initContainers").add(relay(deployment.path("init")));
        }
        environment((ArrayNode) pod.at("/containers/0/env"));
    }

    private void environment(ArrayNode env) {
        variable(env, "TINKERBELL_BACKEND", globals().path("backend").asText("kube"));
        variable(
                env,
                "TINKERBELL_BACKEND_KUBE_NAMESPACE",
                globals().path("backendKubeNamespace").asText(namespace));
        variable(env, "TINKERBELL_PUBLIC_IPV4", values.path("publicIP").asText());
        SERVICES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(service -> variable(
                        env,
                        service.getValue(),
                        globals().path(service.getKey()).asText("true")));
        smee().properties().stream()
                .filter(value ->
                        value.getKey().startsWith("dhcp") && value.getValue().isValueNode())
                .forEach(value -> variable(
                        env,
                        "TINKERBELL_" + snake(value.getKey()),
                        value.getValue().asText()));
    }

    private static ObjectNode relay(JsonNode init) {
        return Manifests.filled(
                        "charts/relay.yaml",
                        Map.of(
                                "image", init.path("image").asText(),
                                "mode", init.path("interfaceMode").asText("macvlan"),
                                "source", init.path("sourceInterface").asText()))
                .getFirst();
    }

    private List<ObjectNode> kubeVip(JsonNode kubeVip) {
        var objects = Manifests.filled(
                "charts/kube-vip.yaml",
                Map.of("namespace", namespace, "image", kubeVip.path("image").asText()));
        var pod = (ObjectNode) objects.getLast().at("/spec/template/spec");
        if (!kubeVip.path("tolerations").isEmpty()) {
            pod.set("tolerations", kubeVip.path("tolerations").deepCopy());
        }
        kubeVip.path("additionalEnv").forEach(((ArrayNode) pod.at("/containers/0/env"))::add);
        return objects;
    }

    private String address() {
        return values.path("service")
                .path("loadBalancerIP")
                .asText(values.path("publicIP").asText());
    }

    private String image() {
        var deployment = values.path("deployment");
        return deployment.path("image").asText("public.ecr.aws/eks-anywhere/tinkerbell/tinkerbell/tinkerbell")
                + ":"
                + deployment.path("imageTag").asText("latest");
    }

    private JsonNode globals() {
        return values.path("deployment").path("envs").path("globals");
    }

    private JsonNode smee() {
        return values.path("deployment").path("envs").path("smee");
    }

    private static void variable(ArrayNode env, String name, String value) {
        env.addObject().put("name", name).put("value", value);
    }

    /// `dhcpIPForPacket` as `DHCP_IP_FOR_PACKET`.
    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
