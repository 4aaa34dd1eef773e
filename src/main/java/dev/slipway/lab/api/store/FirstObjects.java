package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/// What is in every API server from the start.
final class FirstObjects {

    private FirstObjects() {}

    static Stream<ObjectNode> all() {
        var namespaces = Stream.of("default", "kube-node-lease", "kube-public", "kube-system")
                .map(name -> object("Namespace", name));
        return Stream.concat(namespaces, Stream.of(service()));
    }

    private static ObjectNode service() {
        var service = object("Service", "kubernetes");
        service.withObject("/metadata")
                .put("namespace", "default")
                .putObject("labels")
                .put("component", "apiserver")
                .put("provider", "kubernetes");
        var spec = service.putObject("spec").put("clusterIP", "10.96.0.1");
        spec.putArray("ports")
                .addObject()
                .put("name", "https")
                .put("protocol", "TCP")
                .put("port", 443)
                .put("targetPort", 6443);
        return service;
    }

    private static ObjectNode object(String kind, String name) {
        var object =
                JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", kind);
        object.putObject("metadata").put("name", name);
        return object;
    }
}
