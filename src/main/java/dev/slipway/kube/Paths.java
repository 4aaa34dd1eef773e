package dev.slipway.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Where objects are on an API server. What kinds it serves is asked once per group, and again when one is missing.
final class Paths {

    private final Requests requests;
    private final Map<String, ResourceKind> known = new HashMap<>();

    Paths(Requests requests) {
        this.requests = requests;
    }

    static String object(ResourceKind kind, String namespace, String name) {
        return collection(kind, namespace) + "/" + escape(name);
    }

    static String list(ResourceKind kind, String namespace, String selector) {
        return collection(kind, namespace) + (selector.isEmpty() ? "" : "?labelSelector=" + escape(selector));
    }

    String object(ObjectNode object) throws IOException, InterruptedException {
        return collection(object) + "/"
                + escape(object.path("metadata").path("name").asText());
    }

    String collection(ObjectNode object) throws IOException, InterruptedException {
        var kind = kind(object.path("apiVersion").asText(), object.path("kind").asText());
        var namespace = object.path("metadata").path("namespace").asText();
        return collection(kind, kind.namespaced() && namespace.isEmpty() ? "default" : namespace);
    }

    static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String collection(ResourceKind kind, String namespace) {
        var inside = namespace.isEmpty() || !kind.namespaced() ? "" : "/namespaces/" + escape(namespace);
        return root(kind.apiVersion()) + inside + "/" + kind.plural();
    }

    private static String root(String apiVersion) {
        return (apiVersion.contains("/") ? "/apis/" : "/api/") + apiVersion;
    }

    private synchronized ResourceKind kind(String apiVersion, String kind) throws IOException, InterruptedException {
        var key = apiVersion + " " + kind;
        if (!known.containsKey(key)) {
            discover(apiVersion);
        }
        var found = known.get(key);
        if (found == null) {
            throw new KubeException.NotFound("the server does not serve " + kind + " in " + apiVersion);
        }
        return found;
    }

    private void discover(String apiVersion) throws IOException, InterruptedException {
        var slash = apiVersion.indexOf('/');
        var group = slash < 0 ? "" : apiVersion.substring(0, slash);
        var version = apiVersion.substring(slash + 1);
        for (JsonNode resource : requests.json("GET", root(apiVersion), "", "").path("resources")) {
            var plural = resource.path("name").asText();
            var kind = resource.path("kind").asText();
            if (!plural.contains("/")) {
                var namespaced = resource.path("namespaced").asBoolean();
                known.put(apiVersion + " " + kind, new ResourceKind(group, version, kind, plural, namespaced));
            }
        }
    }
}
