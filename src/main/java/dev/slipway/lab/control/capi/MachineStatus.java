package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a Machine's status says: conditions and phase.
final class MachineStatus {

    private final Site site;

    MachineStatus(Site site) {
        this.site = site;
    }

    void publish(ObjectNode cluster, ObjectNode machine, Optional<MachineNode> node) {
        var now = site.timeline().now();
        var nodes = new NodeConditions(cluster, machine, node.map(MachineNode::object));
        Conditions.put(
                machine,
                now,
                bootstrap(machine),
                InfrastructureObject.condition(
                        "InfrastructureReady", machine.at("/spec/infrastructureRef"), infrastructure(machine)),
                nodes.ready(),
                nodes.healthy(),
                Condition.happening("Updating", false, ""),
                Condition.happening("Deleting", false, ""),
                Pausing.condition(cluster, machine));
        summarize(machine);
        var phase = phase(machine);
        if (!machine.at("/status/phase").asText().equals(phase)) {
            machine.withObject("/status").put("phase", phase).put("lastUpdated", now.toString());
        }
        machine.withObject("/status").put("observedGeneration", Meta.generation(machine));
    }

    /// Draws `Ready` and `Available` from the other conditions.
    void summarize(ObjectNode machine) {
        var parts = new ArrayList<>(
                List.of("Deleting", "Updating", "BootstrapConfigReady", "InfrastructureReady", "NodeHealthy"));
        if (Conditions.of(machine, "HealthCheckSucceeded").isPresent()) {
            parts.add("HealthCheckSucceeded");
        }
        machine.at("/spec/readinessGates")
                .valueStream()
                .forEach(gate -> parts.add(gate.path("conditionType").asText()));
        var ready = Summary.of(machine, "Ready", parts);
        var available =
                ready.isTrue() ? Condition.yes("Available", "Available") : Condition.no("Available", "NotReady", "");
        Conditions.put(machine, site.timeline().now(), available, ready);
    }

    private Condition bootstrap(ObjectNode machine) {
        var type = "BootstrapConfigReady";
        var reference = machine.at("/spec/bootstrap/configRef");
        if (reference.isMissingNode()) {
            return Condition.yes(type, "DataSecretProvided");
        }
        var kind = reference.path("kind").asText();
        var config = referenced(machine, reference);
        if (config.isEmpty()) {
            return Condition.no(type, "ObjectDoesNotExist", kind + " does not exist");
        }
        return Conditions.of(config.get(), "Ready")
                .map(ready -> ready.with(type))
                .orElseGet(() ->
                        Condition.no(type, "NotReady", kind + " status.initialization.dataSecretCreated is false"));
    }

    private Optional<ObjectNode> infrastructure(ObjectNode machine) {
        return referenced(machine, machine.at("/spec/infrastructureRef"));
    }

    private Optional<ObjectNode> referenced(ObjectNode machine, JsonNode reference) {
        return site.objects()
                .get(
                        Capi.referenced(reference),
                        Meta.namespace(machine),
                        reference.path("name").asText());
    }

    private static String phase(ObjectNode machine) {
        var initialization = machine.at("/status/initialization");
        var provisioned = initialization.path("infrastructureProvisioned").asBoolean();
        if (provisioned && machine.path("status").has("nodeRef")) {
            return "Running";
        }
        if (machine.path("spec").hasNonNull("providerID")) {
            return "Provisioned";
        }
        return initialization.path("bootstrapDataSecretCreated").asBoolean() ? "Provisioning" : "Pending";
    }
}
