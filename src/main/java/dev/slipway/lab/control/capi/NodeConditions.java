package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Machine's `NodeReady` and `NodeHealthy`, drawn from its Node.
final class NodeConditions {

    private static final List<String> PRESSURES = List.of("MemoryPressure", "DiskPressure", "PIDPressure");

    private final ObjectNode cluster;
    private final ObjectNode machine;
    private final Optional<ObjectNode> node;

    NodeConditions(ObjectNode cluster, ObjectNode machine, Optional<ObjectNode> node) {
        this.cluster = cluster;
        this.machine = machine;
        this.node = node;
    }

    Condition ready() {
        return node.map(object -> judge("NodeReady", readiness(object).stream().toList()))
                .orElseGet(() -> missing("NodeReady"));
    }

    Condition healthy() {
        return node.map(object -> judge(
                        "NodeHealthy",
                        Stream.concat(readiness(object).stream(), pressures(object))
                                .toList()))
                .orElseGet(() -> missing("NodeHealthy"));
    }

    private static Condition judge(String type, List<Finding> findings) {
        if (findings.isEmpty()) {
            return Condition.yes(type, type);
        }
        var message = findings.stream().map(Finding::line).collect(Collectors.joining("\n"));
        return findings.stream().anyMatch(Finding::certain)
                ? Condition.no(type, type.replace("Node", "NodeNot"), message)
                : Condition.unknown(type, type + "Unknown", message);
    }

    private Condition missing(String type) {
        if (machine.path("status").has("nodeRef")) {
            var name = machine.at("/status/nodeRef/name").asText();
            return Condition.no(
                    type, "NodeDeleted", "Node " + name + " has been deleted while the Machine still exists");
        }
        return Condition.unknown(type, "InspectionFailed", awaited());
    }

    private String awaited() {
        if (!cluster.at("/status/initialization/infrastructureProvisioned").asBoolean()) {
            return "Waiting for Cluster status.initialization.infrastructureProvisioned to be true";
        }
        if (!cluster.at("/status/initialization/controlPlaneInitialized").asBoolean()) {
            return "Waiting for Cluster control plane to be initialized";
        }
        var providerId = machine.at("/spec/providerID").asText();
        return providerId.isEmpty()
                ? "Waiting for " + machine.at("/spec/infrastructureRef/kind").asText() + " to report spec.providerID"
                : "Waiting for a Node with spec.providerID " + providerId + " to exist";
    }

    private static Optional<Finding> readiness(ObjectNode node) {
        return condition(node, "Ready").map(NodeConditions::finding).orElseGet(() -> Optional.of(unreported()));
    }

    private static Optional<Finding> finding(JsonNode condition) {
        var status = condition.path("status").asText();
        return status.equals("True")
                ? Optional.empty()
                : Optional.of(new Finding(
                        status.equals("False"),
                        "* Node.Ready: " + condition.path("message").asText()));
    }

    private static Finding unreported() {
        return new Finding(false, "* Node.Ready: Condition not yet reported");
    }

    private static Stream<Finding> pressures(ObjectNode node) {
        return PRESSURES.stream()
                .flatMap(type -> condition(node, type).stream())
                .filter(condition -> condition.path("status").asText().equals("True"))
                .map(condition -> new Finding(
                        true,
                        "* Node." + condition.path("type").asText() + ": "
                                + condition.path("message").asText()));
    }

    private static Optional<JsonNode> condition(ObjectNode node, String type) {
        return node.at("/status/conditions")
                .valueStream()
                .filter(condition -> condition.path("type").asText().equals(type))
                .findFirst();
    }

    /// One thing that is not as it should be; `certain` if it is known, not merely unknown.
    private record Finding(boolean certain, String line) {}
}
