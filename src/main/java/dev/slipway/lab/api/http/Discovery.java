package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Resource;
import dev.slipway.lab.api.store.Resources;
import java.util.List;

/// Answers to what the server serves: groups, their versions, their kinds.
final class Discovery {

    private final Catalogue catalogue;
    private final AggregatedDiscovery aggregated;

    Discovery(Resources resources) {
        this.catalogue = new Catalogue(resources);
        this.aggregated = new AggregatedDiscovery(catalogue);
    }

    Answer core(Request request) {
        if (request.asksFor(AggregatedDiscovery.KIND)) {
            return aggregated.answer(String::isEmpty);
        }
        var versions = node("APIVersions");
        versions.putArray("versions").add("v1");
        versions.putArray("serverAddressByClientCIDRs");
        return Answer.ok(versions);
    }

    Answer groups(Request request) {
        if (request.asksFor(AggregatedDiscovery.KIND)) {
            return aggregated.answer(group -> !group.isEmpty());
        }
        var list = node("APIGroupList").put("apiVersion", "v1");
        var groups = list.putArray("groups");
        catalogue.groups().filter(group -> !group.isEmpty()).forEach(group -> groups.add(group(group)));
        return Answer.ok(list);
    }

    Answer group(List<String> words) {
        return Answer.ok(group(catalogue.require(words.get(1))));
    }

    Answer version(String group, String version) {
        var served = catalogue.versions(catalogue.require(group)).getOrDefault(version, List.of());
        if (served.isEmpty()) {
            throw Catalogue.unknown();
        }
        var groupVersion = groupVersion(group, version);
        var list = node("APIResourceList").put("apiVersion", "v1").put("groupVersion", groupVersion);
        var array = list.putArray("resources");
        for (var resource : served) {
            describe(array.addObject().put("name", resource.plural()), resource, Catalogue.VERBS);
            for (var part : Catalogue.parts(resource)) {
                describe(array.addObject().put("name", resource.plural() + "/" + part), resource, Catalogue.PART_VERBS);
            }
        }
        return Answer.ok(list);
    }

    private void describe(ObjectNode node, Resource resource, List<String> verbs) {
        node.put(
                        "singularName",
                        verbs.equals(Catalogue.VERBS) ? resource.names().singular() : "")
                .put("namespaced", resource.namespaced())
                .put("kind", node.path("name").asText().endsWith("/scale") ? "Scale" : resource.kind());
        if (node.path("name").asText().endsWith("/scale")) {
            node.put("group", "autoscaling").put("version", "v1");
        }
        Catalogue.texts(node, "verbs", verbs);
        if (verbs.equals(Catalogue.VERBS)) {
            Catalogue.texts(node, "shortNames", resource.names().shortNames());
            Catalogue.texts(node, "categories", resource.names().categories());
        }
    }

    private ObjectNode group(String group) {
        var versions = catalogue.versions(group).keySet().stream().toList();
        var node = node("APIGroup").put("apiVersion", "v1").put("name", group);
        var array = node.putArray("versions");
        versions.forEach(version -> array.add(groupVersionNode(group, version)));
        node.set("preferredVersion", groupVersionNode(group, versions.getFirst()));
        return node;
    }

    private static ObjectNode groupVersionNode(String group, String version) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("groupVersion", groupVersion(group, version))
                .put("version", version);
    }

    private static String groupVersion(String group, String version) {
        return group.isEmpty() ? version : group + "/" + version;
    }

    private static ObjectNode node(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }
}
