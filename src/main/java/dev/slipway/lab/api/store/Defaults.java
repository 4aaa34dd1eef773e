package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What the server fills in when an object is created.
final class Defaults {

    private static final int BYTE = 256;

    private final Storage objects;

    Defaults(Storage objects) {
        this.objects = objects;
    }

    void complete(Resource resource, ObjectNode object, String now) {
        normalize(resource, object);
        switch (resource.groupKind().kind()) {
            case "Namespace" -> namespace(object);
            case "Service" -> service(object);
            case "Pod" -> object.putObject("status").put("phase", "Pending").put("qosClass", "BestEffort");
            case "CustomResourceDefinition" -> Definitions.establish(object, now);
            default -> {
                // Nothing is added to other kinds.
            }
        }
    }

    /// On every write.
    void normalize(Resource resource, ObjectNode object) {
        if (!resource.definition().isEmpty()) {
            return;
        }
        switch (resource.kind()) {
            case "Secret" -> secret(object);
            case "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet" -> Workloads.complete(resource.kind(), object);
            case "Pod" -> Workloads.pod(object.path("spec"));
            default -> {
                // Kept as written.
            }
        }
    }

    private static void namespace(ObjectNode object) {
        var meta = Metadata.of(object);
        meta.node().withObject("/labels").put("kubernetes.io/metadata.name", meta.name());
        object.putObject("spec").putArray("finalizers").add("kubernetes");
        object.putObject("status").put("phase", "Active");
    }

    private static void secret(ObjectNode object) {
        if (!object.has("type")) {
            object.put("type", "Opaque");
        }
        if (object.remove("stringData") instanceof ObjectNode texts) {
            var data = object.withObject("/data");
            texts.properties()
                    .forEach(text -> data.put(
                            text.getKey(),
                            Base64.getEncoder()
                                    .encodeToString(text.getValue().asText().getBytes(StandardCharsets.UTF_8))));
        }
    }

    private void service(ObjectNode object) {
        var spec = object.withObject("/spec");
        Workloads.putIfAbsent(spec, "type", "ClusterIP");
        Workloads.putIfAbsent(spec, "sessionAffinity", "None");
        for (var port : spec.path("ports")) {
            port((ObjectNode) port);
        }
        if (!spec.path("type").asText().equals("ExternalName") && !spec.has("clusterIP")) {
            var number = objects.revision() + 2;
            spec.put("clusterIP", "10.96.%d.%d".formatted(number / BYTE % BYTE, number % BYTE));
        }
        spec.putArray("clusterIPs").add(spec.path("clusterIP"));
        object.putObject("status").putObject("loadBalancer");
    }

    private static void port(ObjectNode port) {
        Workloads.putIfAbsent(port, "protocol", "TCP");
        if (!port.has("targetPort")) {
            JsonNode same = port.path("port");
            port.set("targetPort", same);
        }
    }
}
