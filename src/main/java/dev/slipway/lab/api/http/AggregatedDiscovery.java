package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Resource;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/// Answers to what the server serves, all in one document.
record AggregatedDiscovery(Catalogue catalogue) {

    /// What a client that can read it asks for.
    static final String KIND = "APIGroupDiscoveryList";

    /// The groups that are wanted.
    Answer answer(Predicate<String> wanted) {
        var list = JsonNodeFactory.instance.objectNode().put("kind", KIND).put("apiVersion", "apidiscovery.k8s.io/v2");
        list.putObject("metadata");
        var items = list.putArray("items");
        catalogue.groups().filter(wanted).forEach(group -> {
            var item = items.addObject();
            item.putObject("metadata").put("name", group).putNull("creationTimestamp");
            var versions = item.putArray("versions");
            catalogue.versions(group).forEach((version, served) -> {
                var node = versions.addObject().put("version", version);
                var array = node.putArray("resources");
                served.forEach(resource -> array.add(aggregated(resource, version)));
                node.put("freshness", "Current");
            });
        });
        return new Answer.Bytes(
                200,
                "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",
                StandardCharsets.UTF_8.encode(list.toString()));
    }

    private static ObjectNode aggregated(Resource resource, String version) {
        var node = JsonNodeFactory.instance.objectNode().put("resource", resource.plural());
        node.set("responseKind", kind(resource.group(), version, resource.kind()));
        node.put("scope", resource.namespaced() ? "Namespaced" : "Cluster")
                .put("singularResource", resource.names().singular());
        Catalogue.texts(node, "verbs", Catalogue.VERBS);
        Catalogue.texts(node, "shortNames", resource.names().shortNames());
        Catalogue.texts(node, "categories", resource.names().categories());
        var parts = Catalogue.parts(resource);
        if (!parts.isEmpty()) {
            var array = node.putArray("subresources");
            for (var part : parts) {
                var scale = part.equals("scale");
                var described = array.addObject().put("subresource", part);
                described.set(
                        "responseKind",
                        scale ? kind("autoscaling", "v1", "Scale") : kind(resource.group(), version, resource.kind()));
                Catalogue.texts(described, "verbs", Catalogue.PART_VERBS);
            }
        }
        return node;
    }

    private static ObjectNode kind(String group, String version, String kind) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("group", group)
                .put("version", version)
                .put("kind", kind);
    }
}
