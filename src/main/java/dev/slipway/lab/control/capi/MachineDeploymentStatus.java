package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a MachineDeployment's status says.
final class MachineDeploymentStatus {

    private final Site site;

    MachineDeploymentStatus(Site site) {
        this.site = site;
    }

    void publish(ObjectNode cluster, ObjectNode deployment, List<ObjectNode> sets) {
        var machines = site.objects().list(Capi.MACHINE, Meta.namespace(deployment)).stream()
                .filter(machine -> sets.stream().anyMatch(set -> Owners.controls(set, machine)))
                .toList();
        var now = site.timeline().now();
        site.objects().edit(Capi.MACHINE_DEPLOYMENT, Meta.namespace(deployment), Meta.name(deployment), object -> {
            Replicas.publish(object, machines, now);
            Conditions.put(
                    object, now, available(object), rollingOut(object, sets), Pausing.condition(cluster, object));
            object.withObject("/status").put("phase", phase(object)).put("selector", selector(object));
        });
    }

    private static Condition available(ObjectNode deployment) {
        var available = deployment.at("/status/availableReplicas").asInt();
        var desired = deployment.at("/spec/replicas").asInt(1);
        var slack = deployment
                .at("/spec/rollout/strategy/rollingUpdate/maxUnavailable")
                .asInt(0);
        return available >= desired - slack
                ? Condition.yes("Available", "Available")
                : Condition.no(
                        "Available",
                        "NotAvailable",
                        "%d available replicas, at least %d required (spec.strategy.rollout.maxUnavailable is %d, spec.replicas is %d)"
                                .formatted(available, desired - slack, slack, desired));
    }

    private static Condition rollingOut(ObjectNode deployment, List<ObjectNode> sets) {
        var former = sets.stream()
                .filter(set -> !MachineTemplate.same(deployment, set))
                .filter(set -> set.at("/status/replicas").asInt() > 0)
                .toList();
        var outdated = former.stream()
                .mapToInt(set -> set.at("/status/replicas").asInt())
                .sum();
        var reasons = former.stream()
                .flatMap(set -> MachineTemplate.reasons(deployment, set).stream())
                .distinct();
        var message = Stream.concat(Stream.of("Rolling out %d not up-to-date replicas".formatted(outdated)), reasons)
                .collect(Collectors.joining("\n"));
        return Condition.happening("RollingOut", outdated > 0, outdated > 0 ? message : "");
    }

    private static String phase(ObjectNode deployment) {
        if (Conditions.isTrue(deployment, "ScalingUp") || !Conditions.isTrue(deployment, "Available")) {
            return "ScalingUp";
        }
        return Conditions.isTrue(deployment, "ScalingDown") ? "ScalingDown" : "Running";
    }

    private static String selector(ObjectNode deployment) {
        return deployment
                .at("/spec/selector/matchLabels")
                .propertyStream()
                .map(label -> label.getKey() + "=" + label.getValue().asText())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
