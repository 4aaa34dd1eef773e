package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// What a health check finds about one machine; `again` is when a limit may be passed that is not passed yet.
record HealthVerdict(ObjectNode machine, Optional<Condition> condition, Optional<Duration> again) {

    private static final String TYPE = "HealthCheckSucceeded";
    private static final String SKIP = "cluster.x-k8s.io/skip-remediation";
    private static final String FORCE = "cluster.x-k8s.io/remediate-machine";

    static HealthVerdict of(Site site, ObjectNode check, ObjectNode cluster, ObjectNode machine) {
        if (Meta.deleting(machine) || Meta.annotated(machine, SKIP)) {
            return new HealthVerdict(machine, Optional.empty(), Optional.empty());
        }
        if (Meta.annotated(machine, FORCE)) {
            return failed(
                    machine,
                    "HasRemediateAnnotation",
                    "Health check failed: marked for remediation via " + FORCE + " annotation");
        }
        return machine.path("status").has("nodeRef")
                ? ofNode(site, check, machine)
                : ofStart(site, check, cluster, machine);
    }

    String name() {
        return Meta.name(machine);
    }

    boolean unhealthy() {
        return condition.filter(present -> !present.isTrue()).isPresent();
    }

    boolean healthy() {
        return condition.filter(Condition::isTrue).isPresent();
    }

    // The clock of a machine starts with the control plane it waits for, or with itself.
    private static HealthVerdict ofStart(Site site, ObjectNode check, ObjectNode cluster, ObjectNode machine) {
        var limit = Duration.ofSeconds(
                check.at("/spec/checks/nodeStartupTimeoutSeconds").asLong(600));
        var created = Instant.parse(machine.at("/metadata/creationTimestamp").asText());
        var initialized = Conditions.since(cluster, "ControlPlaneInitialized", created);
        var from = initialized.isAfter(created) ? initialized : created;
        var left = Duration.between(site.timeline().now(), from.plus(limit));
        if (limit.isZero() || left.isPositive()) {
            return new HealthVerdict(machine, Optional.empty(), limit.isZero() ? Optional.empty() : Optional.of(left));
        }
        return failed(
                machine,
                "NodeStartupTimeout",
                "Health check failed:\n  * Node failed to report startup in " + spelled(limit));
    }

    private static HealthVerdict ofNode(Site site, ObjectNode check, ObjectNode machine) {
        var node = MachineNode.of(site, machine).map(MachineNode::object);
        if (node.isEmpty()) {
            return Remotes.reach(site, machine.at("/spec/clusterName").asText()).isPresent()
                    ? failed(
                            machine,
                            "NodeDeleted",
                            "Health check failed:\n  * Node %s has been deleted"
                                    .formatted(
                                            machine.at("/status/nodeRef/name").asText()))
                    : new HealthVerdict(machine, Optional.empty(), Optional.empty());
        }
        var matching = matching(check, node.get()).toList();
        for (var match : matching) {
            if (!match.left(site.timeline().now()).isPositive()) {
                return failed(machine, "UnhealthyNode", match.message());
            }
        }
        return new HealthVerdict(
                machine,
                Optional.of(Condition.yes(TYPE, TYPE)),
                matching.stream()
                        .map(match -> match.left(site.timeline().now()))
                        .min(Duration::compareTo));
    }

    private static Stream<Match> matching(ObjectNode check, ObjectNode node) {
        return check.at("/spec/checks/unhealthyNodeConditions")
                .valueStream()
                .flatMap(rule -> node.at("/status/conditions")
                        .valueStream()
                        .filter(condition -> condition.path("type").equals(rule.path("type"))
                                && condition.path("status").equals(rule.path("status")))
                        .map(condition -> new Match(rule, condition)));
    }

    private static HealthVerdict failed(ObjectNode machine, String reason, String message) {
        return new HealthVerdict(machine, Optional.of(Condition.no(TYPE, reason, message)), Optional.empty());
    }

    /// As Go writes durations: `5m0s`.
    private static String spelled(Duration duration) {
        var hours = duration.toHours() > 0 ? duration.toHours() + "h" : "";
        return hours + duration.toMinutesPart() + "m" + duration.toSecondsPart() + "s";
    }

    /// A condition of a Node that may not last longer than a rule says.
    private record Match(JsonNode rule, JsonNode condition) {

        Duration limit() {
            return Duration.ofSeconds(rule.path("timeoutSeconds").asLong());
        }

        Duration left(Instant now) {
            var since = condition.path("lastTransitionTime").asText();
            return since.isEmpty()
                    ? limit()
                    : Duration.between(now, Instant.parse(since).plus(limit()));
        }

        String message() {
            return "Health check failed:\n  * Condition %s on Node is reporting status %s with reason %s for more than %s"
                    .formatted(
                            rule.path("type").asText(),
                            rule.path("status").asText(),
                            condition.path("reason").asText(),
                            spelled(limit()));
        }
    }
}
