package dev.slipway.lab.programs.reach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The objects of a YAML text with several documents, in the order in which they are to be created.
public final class Manifest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> FIRST = List.of(
            "Namespace",
            "CustomResourceDefinition",
            "ServiceAccount",
            "Secret",
            "ConfigMap",
            "StorageClass",
            "ClusterRole",
            "ClusterRoleBinding",
            "Role",
            "RoleBinding",
            "Service");

    private Manifest() {}

    public static List<ObjectNode> read(String text) throws IOException {
        var objects = new ArrayList<ObjectNode>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (documents.hasNextValue()) {
                collect(documents.nextValue(), objects);
            }
        }
        return inOrder(objects);
    }

    /// What others need comes first.
    public static List<ObjectNode> inOrder(List<ObjectNode> objects) {
        return objects.stream().sorted(Comparator.comparingInt(Manifest::rank)).toList();
    }

    private static void collect(JsonNode document, List<ObjectNode> objects) {
        if (document instanceof ObjectNode object && object.has("kind")) {
            if (object.path("kind").asText().endsWith("List")
                    && object.path("items").isArray()) {
                object.path("items").forEach(item -> collect(item, objects));
            } else {
                objects.add(object);
            }
        }
    }

    private static int rank(ObjectNode object) {
        var rank = FIRST.indexOf(object.path("kind").asText());
        return rank < 0 ? FIRST.size() : rank;
    }
}
