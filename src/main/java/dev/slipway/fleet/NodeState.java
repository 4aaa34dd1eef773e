package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A node of Kubernetes as its API server knows it. `reported` is when its kubelet was heard of last;
/// `cordoned` nodes take no new pods; `size` is what they have for pods.
public record NodeState(
        String name,
        boolean controlPlane,
        String version,
        String os,
        String kernel,
        String runtime,
        String address,
        Optional<Instant> created,
        Optional<Instant> reported,
        boolean cordoned,
        Optional<Size> size,
        List<Condition> conditions) {

    private static final String CONTROL_PLANE = "node-role.kubernetes.io/control-plane";

    public NodeState {
        conditions = List.copyOf(conditions);
    }

    static NodeState of(JsonNode node) {
        var info = node.path("status").path("nodeInfo");
        return new NodeState(
                Json.name(node),
                Json.labelled(node, CONTROL_PLANE),
                Versions.kubernetes(info.path("kubeletVersion").asText()),
                info.path("osImage").asText(),
                info.path("kernelVersion").asText(),
                info.path("containerRuntimeVersion").asText().replace("://", " "),
                address(node),
                Json.created(node),
                reported(node),
                node.path("spec").path("unschedulable").asBoolean(),
                Size.of(node.path("status").path("allocatable")),
                Condition.of(node));
    }

    /// What the management cluster knows of a node whose own API server says nothing.
    static NodeState of(String name, JsonNode machine, Optional<Condition> ready) {
        var info = machine.path("status").path("nodeInfo");
        return new NodeState(
                name,
                Json.labelled(machine, "cluster.x-k8s.io/control-plane"),
                Versions.kubernetes(info.path("kubeletVersion").asText()),
                info.path("osImage").asText(),
                info.path("kernelVersion").asText(),
                info.path("containerRuntimeVersion").asText().replace("://", " "),
                address(machine),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                ready.map(condition -> List.of(new Condition(
                                "Ready",
                                condition.status(),
                                condition.reason(),
                                condition.message(),
                                condition.since())))
                        .orElse(List.of()));
    }

    public Optional<Condition> ready() {
        return conditions.stream().filter(each -> each.type().equals("Ready")).findFirst();
    }

    private static String address(JsonNode node) {
        return Json.elements(node.path("status").path("addresses"))
                .filter(each -> each.path("type").asText().equals("InternalIP"))
                .map(each -> each.path("address").asText())
                .findFirst()
                .orElse("");
    }

    private static Optional<Instant> reported(JsonNode node) {
        return Json.elements(node.path("status").path("conditions"))
                .flatMap(each -> Json.instant(each.path("lastHeartbeatTime")).stream())
                .max(Comparator.naturalOrder());
    }
}
