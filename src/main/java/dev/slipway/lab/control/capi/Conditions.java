package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Condition.Truth;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The conditions in an object's status.
final class Conditions {

    // Availability first, then operations, then machines; the rest by name, and last what ends an object.
    private static final List<String> FIRST = List.of(
            "Available",
            "Ready",
            "UpToDate",
            "RemoteConnectionProbe",
            "BootstrapConfigReady",
            "InfrastructureReady",
            "ControlPlaneInitialized",
            "ControlPlaneAvailable",
            "WorkersAvailable",
            "CertificatesAvailable",
            "Initialized",
            "EtcdClusterHealthy",
            "ControlPlaneComponentsHealthy",
            "NodeHealthy",
            "NodeReady",
            "NodeKubeadmLabelsAndTaintsSet",
            "EtcdPodHealthy",
            "EtcdMemberHealthy",
            "APIServerPodHealthy",
            "ControllerManagerPodHealthy",
            "SchedulerPodHealthy",
            "HealthCheckSucceeded",
            "OwnerRemediated",
            "Updating",
            "RollingOut",
            "Remediating",
            "ScalingDown",
            "ScalingUp",
            "MachinesReady",
            "ControlPlaneMachinesReady",
            "WorkerMachinesReady",
            "MachinesUpToDate",
            "ControlPlaneMachinesUpToDate",
            "WorkerMachinesUpToDate");
    private static final List<String> LAST = List.of("Paused", "Deleting");
    private static final Comparator<JsonNode> ORDER = Comparator.comparingInt(Conditions::place)
            .thenComparing(node -> node.path("type").asText());

    private Conditions() {}

    static Optional<Condition> of(JsonNode object, String type) {
        return raw(object, type)
                .map(node -> new Condition(
                        type,
                        Truth.of(node.path("status").asText()),
                        node.path("reason").asText(),
                        node.path("message").asText()));
    }

    static boolean isTrue(JsonNode object, String type) {
        return of(object, type).filter(Condition::isTrue).isPresent();
    }

    static Instant since(JsonNode object, String type, Instant otherwise) {
        return raw(object, type)
                .map(node -> Instant.parse(node.path("lastTransitionTime").asText()))
                .orElse(otherwise);
    }

    /// Puts conditions into the status; the time of the last transition changes only with the status itself.
    static void put(ObjectNode object, Instant now, Condition... conditions) {
        for (var condition : conditions) {
            put(object, now, condition);
        }
        var all = object.withArray("/status/conditions");
        var sorted = all.valueStream().sorted(ORDER).toList();
        all.removeAll();
        all.addAll(sorted);
    }

    private static int place(JsonNode condition) {
        var type = condition.path("type").asText();
        var first = FIRST.indexOf(type);
        return first >= 0 ? first : FIRST.size() + 1 + LAST.indexOf(type);
    }

    static void remove(ObjectNode object, String type) {
        object.withObject("/status")
                .set(
                        "conditions",
                        Json.list(object.at("/status/conditions")
                                .valueStream()
                                .filter(node -> !node.path("type").asText().equals(type))
                                .toArray()));
    }

    private static void put(ObjectNode object, Instant now, Condition condition) {
        var present = raw(object, condition.type());
        var since = present.filter(node ->
                        node.path("status").asText().equals(condition.status().text()))
                .map(node -> node.path("lastTransitionTime").asText())
                .orElse(Metadata.time(now));
        var node = Json.of(
                "lastTransitionTime",
                since,
                "message",
                condition.message(),
                "observedGeneration",
                Meta.generation(object),
                "reason",
                condition.reason(),
                "status",
                condition.status().text(),
                "type",
                condition.type());
        present.ifPresentOrElse(
                old -> {
                    old.removeAll();
                    old.setAll(node);
                },
                () -> object.withArray("/status/conditions").add(node));
    }

    private static Optional<ObjectNode> raw(JsonNode object, String type) {
        return object.at("/status/conditions")
                .valueStream()
                .filter(node -> node.path("type").asText().equals(type))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .findFirst();
    }
}
