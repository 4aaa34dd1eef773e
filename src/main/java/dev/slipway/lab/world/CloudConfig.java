package dev.slipway.lab.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.world.Kubeadm.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what Cluster API's kubeadm bootstrap writes for cloud-init.
final class CloudConfig {

    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());
    private static final String INIT = "/run/kubeadm/kubeadm.yaml";
    private static final String JOIN = "/run/kubeadm/kubeadm-join-config.yaml";
    private static final String CONTROL_PLANE = "node-role.kubernetes.io/control-plane";

    private CloudConfig() {}

    /// Empty when there is nothing of kubeadm in it, or when it is no YAML.
    static Optional<Kubeadm> read(String userData) {
        try {
            var files = YAML.readTree(userData).path("write_files");
            var init = file(files, INIT);
            return init.isPresent()
                    ? init.map(CloudConfig::init)
                    : file(files, JOIN).map(CloudConfig::join);
        } catch (JsonProcessingException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private static Kubeadm init(List<JsonNode> documents) {
        return new Kubeadm.Init(
                document(documents, "ClusterConfiguration").path("clusterName").asText(),
                registration(document(documents, "InitConfiguration"), true));
    }

    private static Kubeadm join(List<JsonNode> documents) {
        var join = document(documents, "JoinConfiguration");
        var endpoint = join.path("discovery")
                .path("bootstrapToken")
                .path("apiServerEndpoint")
                .asText();
        var colon = endpoint.lastIndexOf(':');
        var controlPlane = join.has("controlPlane");
        return new Kubeadm.Join(
                colon < 0 ? endpoint : endpoint.substring(0, colon), controlPlane, registration(join, controlPlane));
    }

    private static Registration registration(JsonNode configuration, boolean controlPlane) {
        var node = configuration.path("nodeRegistration");
        var arguments = arguments(node.path("kubeletExtraArgs"));
        var labels = new LinkedHashMap<String, String>();
        for (var label : arguments.getOrDefault("node-labels", "").split(",")) {
            var equals = label.indexOf('=');
            if (equals > 0) {
                labels.put(label.substring(0, equals), label.substring(equals + 1));
            }
        }
        return new Registration(arguments.getOrDefault("provider-id", ""), labels, taints(node, controlPlane));
    }

    // A map in v1beta3, a list of names and values in v1beta4.
    private static Map<String, String> arguments(JsonNode node) {
        var arguments = new LinkedHashMap<String, String>();
        if (node.isArray()) {
            node.forEach(each ->
                    arguments.put(each.path("name").asText(), each.path("value").asText()));
        } else {
            node.properties()
                    .forEach(
                            each -> arguments.put(each.getKey(), each.getValue().asText()));
        }
        return arguments;
    }

    // An empty list means none, no list means kubeadm's default.
    private static List<String> taints(JsonNode node, boolean controlPlane) {
        if (!node.has("taints")) {
            return controlPlane ? List.of(CONTROL_PLANE + "=:NoSchedule") : List.of();
        }
        var taints = new ArrayList<String>();
        node.path("taints")
                .forEach(taint -> taints.add("%s=%s:%s"
                        .formatted(
                                taint.path("key").asText(),
                                taint.path("value").asText(),
                                taint.path("effect").asText())));
        return taints;
    }

    private static JsonNode document(List<JsonNode> documents, String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Optional<List<JsonNode>> file(JsonNode files, String path) {
        for (var file : files) {
            if (file.path("path").asText().equals(path)) {
                return Optional.of(documents(file.path("content").asText()));
            }
        }
        return Optional.empty();
    }

    private static List<JsonNode> documents(String content) {
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(content)) {
            return values.readAll();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
