package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Definitions;
import dev.slipway.lab.api.store.Resource;
import dev.slipway.lab.api.store.Resource.Trait;
import dev.slipway.lab.api.store.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Answers to what the server serves: groups, their versions, their kinds; as one document or one by one.
final class Discovery {

    private static final String AGGREGATED = "APIGroupDiscoveryList";
    private static final List<String> VERBS =
            List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch");
    private static final List<String> PART_VERBS = List.of("get", "patch", "update");

    private final Resources resources;

    Discovery(Resources resources) {
        this.resources = resources;
    }

    Answer core(Request request) {
        if (request.asksFor(AGGREGATED)) {
            return aggregated(group -> group.isEmpty());
        }
        var versions = node("APIVersions");
        versions.putArray("versions").add("v1");
        versions.putArray("serverAddressByClientCIDRs");
        return Answer.ok(versions);
    }

    Answer groups(Request request) {
        if (request.asksFor(AGGREGATED)) {
            return aggregated(group -> !group.isEmpty());
        }
        var list = node("APIGroupList").put("apiVersion", "v1");
        var groups = list.putArray("groups");
        groupNames().filter(group -> !group.isEmpty()).forEach(group -> groups.add(group(group)));
        return Answer.ok(list);
    }

    Answer group(List<String> words) {
        return Answer.ok(group(require(words.get(1))));
    }

    Answer version(String group, String version) {
        var served = versions(require(group)).getOrDefault(version, List.of());
        if (served.isEmpty()) {
            throw unknown();
        }
        var groupVersion = groupVersion(group, version);
        var list = node("APIResourceList").put("apiVersion", "v1").put("groupVersion", groupVersion);
        var array = list.putArray("resources");
        for (var resource : served) {
            describe(array.addObject().put("name", resource.plural()), resource, VERBS);
            for (var part : parts(resource)) {
                describe(array.addObject().put("name", resource.plural() + "/" + part), resource, PART_VERBS);
            }
        }
        return Answer.ok(list);
    }

    private void describe(ObjectNode node, Resource resource, List<String> verbs) {
        node.put("singularName", verbs.equals(VERBS) ? resource.names().singular() : "")
                .put("namespaced", resource.namespaced())
                .put("kind", node.path("name").asText().endsWith("/scale") ? "Scale" : resource.kind());
        if (node.path("name").asText().endsWith("/scale")) {
            node.put("group", "autoscaling").put("version", "v1");
        }
        texts(node, "verbs", verbs);
        if (verbs.equals(VERBS)) {
            texts(node, "shortNames", resource.names().shortNames());
            texts(node, "categories", resource.names().categories());
        }
    }

    private ObjectNode group(String group) {
        var versions = versions(group).keySet().stream().toList();
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

    private Answer aggregated(Predicate<String> wanted) {
        var list = node(AGGREGATED).put("apiVersion", "apidiscovery.k8s.io/v2");
        list.putObject("metadata");
        var items = list.putArray("items");
        groupNames().filter(wanted).forEach(group -> {
            var item = items.addObject();
            item.putObject("metadata").put("name", group).putNull("creationTimestamp");
            var versions = item.putArray("versions");
            versions(group).forEach((version, served) -> {
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
        texts(node, "verbs", VERBS);
        texts(node, "shortNames", resource.names().shortNames());
        texts(node, "categories", resource.names().categories());
        var parts = parts(resource);
        if (!parts.isEmpty()) {
            var array = node.putArray("subresources");
            for (var part : parts) {
                var scale = part.equals("scale");
                var described = array.addObject().put("subresource", part);
                described.set(
                        "responseKind",
                        scale ? kind("autoscaling", "v1", "Scale") : kind(resource.group(), version, resource.kind()));
                texts(described, "verbs", PART_VERBS);
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

    private static List<String> parts(Resource resource) {
        return Stream.of(
                        resource.has(Trait.STATUS) ? "status" : "",
                        resource.has(Trait.SCALE) ? "scale" : "",
                        resource.kind().equals("Pod") && resource.group().isEmpty() ? "log" : "",
                        resource.kind().equals("Pod") && resource.group().isEmpty() ? "eviction" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Stream<String> groupNames() {
        return resources.all().stream().map(Resource::group).distinct();
    }

    private SequencedMap<String, List<Resource>> versions(String group) {
        var versions = new TreeMap<String, List<Resource>>(Definitions.preference());
        resources.all().stream()
                .filter(resource -> resource.group().equals(group))
                .forEach(resource -> resource.versions()
                        .forEach(version -> versions.merge(
                                version,
                                List.of(resource),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        return versions;
    }

    private String require(String group) {
        return groupNames().filter(group::equals).findFirst().orElseThrow(Discovery::unknown);
    }

    private static ApiException unknown() {
        return new ApiException(404, "NotFound", "the server could not find the requested resource");
    }

    private static String groupVersion(String group, String version) {
        return group.isEmpty() ? version : group + "/" + version;
    }

    private static ObjectNode node(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    private static void texts(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(field);
            texts.forEach(array::add);
        }
    }
}
