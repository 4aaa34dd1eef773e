package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The CustomResourceDefinitions of the lab, by what brings them into a cluster; the tables are resources.
///
/// Their schemas accept anything: what the lab's own controllers do not understand is kept.
public final class Crds {

    private static final Pattern COLUMN = Pattern.compile("(.+?) = (.+?)(?: : (\\w+)(?: (\\d+))?)?");

    private Crds() {}

    /// Of one component: `cluster-api`, `bootstrap-kubeadm`, `control-plane-kubeadm`, `bootstrap-etcdadm-bootstrap`,
    /// `bootstrap-etcdadm-controller`, `infrastructure-tinkerbell`, `tinkerbell`, `eks-anywhere`, `eks-distro`,
    /// `cert-manager` or `clusterctl`.
    public static List<ObjectNode> of(String component) {
        var table = Yaml.resource("crds/" + component + ".yaml");
        return elements(table.path("kinds"))
                .map(row -> definition(row, table.path("labels")))
                .toList();
    }

    static boolean exist(String component) {
        return Crds.class.getResource("/lab/release/crds/" + component + ".yaml") != null;
    }

    private static ObjectNode definition(JsonNode row, JsonNode labels) {
        var plural = row.path("plural").asText();
        var group = row.path("group").asText();
        var definition = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "apiextensions.k8s.io/v1")
                .put("kind", "CustomResourceDefinition");
        var metadata = definition.putObject("metadata").put("name", plural + "." + group);
        Stream.of(labels, row.path("labels"))
                .flatMap(some -> some.properties().stream())
                .forEach(label -> metadata.withObject("/labels")
                        .put(label.getKey(), label.getValue().asText()));
        var spec = definition.putObject("spec").put("group", group);
        names(spec.putObject("names"), row);
        spec.put("scope", row.path("scope").asText("Namespaced"));
        versions(spec.putArray("versions"), row);
        return definition;
    }

    private static void names(ObjectNode names, JsonNode row) {
        var kind = row.path("kind").asText();
        names.put("kind", kind)
                .put("listKind", kind + "List")
                .put("plural", row.path("plural").asText())
                .put("singular", kind.toLowerCase(Locale.ROOT));
        Stream.of("shortNames", "categories").filter(row::has).forEach(field -> names.set(field, row.get(field)));
    }

    private static void versions(ArrayNode versions, JsonNode row) {
        for (var version : row.path("versions").properties()) {
            var name = version.getKey();
            var made = versions.addObject().put("name", name).put("served", true);
            made.put("storage", versions.size() == row.path("versions").size());
            schema(made.putObject("schema").putObject("openAPIV3Schema"));
            var subresources = made.putObject("subresources");
            if (texts(row.path("status")).anyMatch(name::equals)) {
                subresources.putObject("status");
            }
            scale(subresources, row.path("scale").asText());
            version.getValue()
                    .forEach(column ->
                            made.withArray("/additionalPrinterColumns").add(column(column.asText())));
        }
    }

    private static void schema(ObjectNode schema) {
        schema.put("type", "object").put("x-kubernetes-preserve-unknown-fields", true);
        var properties = schema.putObject("properties");
        properties.putObject("apiVersion").put("type", "string");
        properties.putObject("kind").put("type", "string");
        properties.putObject("metadata").put("type", "object");
    }

    private static void scale(ObjectNode subresources, String scale) {
        if (scale.isEmpty()) {
            return;
        }
        var paths = subresources.putObject("scale");
        paths.put("specReplicasPath", ".spec.replicas").put("statusReplicasPath", ".status.replicas");
        if (scale.equals("selector")) {
            paths.put("labelSelectorPath", ".status.selector");
        }
    }

    private static ObjectNode column(String text) {
        var column = JsonNodeFactory.instance.objectNode();
        if (text.equals("Age")) {
            return column.put("name", text).put("type", "date").put("jsonPath", ".metadata.creationTimestamp");
        }
        var matcher = COLUMN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a column: " + text);
        }
        var type = matcher.group(3);
        var priority = matcher.group(4);
        column.put("name", matcher.group(1)).put("type", type == null ? "string" : type);
        column.put("jsonPath", matcher.group(2));
        if (priority != null) {
            column.put("priority", Integer.parseInt(priority));
        }
        return column;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText);
    }
}
