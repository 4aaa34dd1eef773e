package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import java.time.Instant;
import java.util.List;

/// Counts machines, and says in the status of a MachineSet or MachineDeployment how far they are.
final class Replicas {

    private Replicas() {}

    /// How many have this condition true.
    static int with(List<ObjectNode> machines, String condition) {
        return Math.toIntExact(machines.stream()
                .filter(machine -> Conditions.isTrue(machine, condition))
                .count());
    }

    static void publish(ObjectNode owner, List<ObjectNode> machines, Instant now) {
        var present = machines.size();
        var desired = owner.at("/spec/replicas").asInt(1);
        owner.withObject("/status")
                .put("replicas", present)
                .put("readyReplicas", with(machines, "Ready"))
                .put("availableReplicas", with(machines, "Available"))
                .put("upToDateReplicas", with(machines, "UpToDate"))
                .put("observedGeneration", Meta.generation(owner));
        var leaving = machines.stream().filter(Meta::deleting).count();
        Conditions.put(
                owner,
                now,
                Aggregate.of("MachinesReady", "Ready", machines, "NoReplicas"),
                Aggregate.of("MachinesUpToDate", "UpToDate", machines, "NoReplicas"),
                scaling("ScalingUp", "Scaling up", present < desired, present, desired),
                scaling("ScalingDown", "Scaling down", present > desired || leaving > 0, present, desired),
                Condition.happening("Remediating", false, ""),
                Condition.happening("Deleting", false, ""));
    }

    private static Condition scaling(String type, String word, boolean happening, int from, int to) {
        return Condition.happening(
                type, happening, happening ? "%s from %d to %d replicas".formatted(word, from, to) : "");
    }
}
