package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Takes a Machine down stage by stage: drain, hooks, infrastructure, bootstrap configuration, Node.
final class MachineDeletion {

    private static final Duration DRAIN = Duration.ofSeconds(20);
    private static final String HOOK = "pre-terminate.delete.hook.machine.cluster.x-k8s.io/";

    private final Site site;
    private final Klog log;

    MachineDeletion(Site site, Klog log) {
        this.site = site;
        this.log = log;
    }

    Optional<Duration> proceed(ObjectNode cluster, ObjectNode machine) {
        var key = Key.of(machine);
        var stage = stage(cluster, machine);
        var last = Conditions.of(machine, "Deleting").map(Condition::reason).orElse("");
        if (last.equals("DrainingNode") && !stage.reason().equals("DrainingNode")) {
            drained(machine);
        }
        if (!last.equals(stage.reason())) {
            log.info(key, "Machine deletion in progress", "stage", stage.reason());
        }
        site.objects().edit(Capi.MACHINE, key.namespace(), key.name(), object -> publish(object, stage));
        return stage.reason().equals("DrainingNode") ? Optional.of(DRAIN) : Optional.empty();
    }

    private void publish(ObjectNode machine, Condition stage) {
        machine.withObject("/status").put("phase", "Deleting");
        Conditions.put(machine, site.timeline().now(), stage);
        new MachineStatus(site).summarize(machine);
        if (stage.reason().equals("DrainingNode") && drainStart(machine).isEmpty()) {
            machine.withObject("/status/deletion")
                    .put("nodeDrainStartTime", site.timeline().now().toString());
        }
        if (stage.reason().equals("DeletionCompleted")) {
            Meta.release(machine, MachineReconciler.FINALIZER);
        }
    }

    private Condition stage(ObjectNode cluster, ObjectNode machine) {
        var node = MachineNode.of(site, machine);
        if (node.isPresent() && !Meta.deleting(cluster) && !drainedLongEnough(machine)) {
            return stage("DrainingNode", "Drain not completed yet (started at %s):".formatted(started(machine)));
        }
        var hooks = machine.at("/metadata/annotations")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith(HOOK))
                .toList();
        if (!hooks.isEmpty()) {
            return stage(
                    "WaitingForPreTerminateHook",
                    "Waiting for pre-terminate hooks to succeed (hooks: %s)".formatted(String.join(",", hooks)));
        }
        if (remains(machine, "/spec/infrastructureRef")) {
            return waiting("WaitingForInfrastructureDeletion", machine, "/spec/infrastructureRef");
        }
        if (remains(machine, "/spec/bootstrap/configRef")) {
            return waiting("WaitingForBootstrapDeletion", machine, "/spec/bootstrap/configRef");
        }
        removeNode(machine);
        return stage("DeletionCompleted", "Deletion completed");
    }

    /// Asks for the deletion of what the Machine refers to; true while it is there.
    private boolean remains(ObjectNode machine, String pointer) {
        var reference = machine.at(pointer);
        var kind = Capi.referenced(reference);
        var name = reference.path("name").asText();
        site.objects()
                .get(kind, Meta.namespace(machine), name)
                .filter(object -> !Meta.deleting(object))
                .ifPresent(object -> site.objects().delete(Kind.of(object), Meta.namespace(object), name));
        return site.objects().get(kind, Meta.namespace(machine), name).isPresent();
    }

    private void removeNode(ObjectNode machine) {
        var name = machine.at("/status/nodeRef/name").asText();
        if (!name.isEmpty()) {
            Remotes.reach(site, machine.at("/spec/clusterName").asText())
                    .ifPresent(remote -> remote.objects().delete(Capi.NODE, "", name));
        }
    }

    private void drained(ObjectNode machine) {
        var name = machine.at("/status/nodeRef/name").asText();
        site.objects()
                .event(
                        machine,
                        "Normal",
                        "SuccessfulDrainNode",
                        "success draining Machine's node \"%s\"".formatted(name),
                        "machine-controller");
    }

    private boolean drainedLongEnough(ObjectNode machine) {
        return drainStart(machine)
                .filter(start -> !start.plus(DRAIN).isAfter(site.timeline().now()))
                .isPresent();
    }

    private Instant started(ObjectNode machine) {
        return drainStart(machine).orElseGet(() -> site.timeline().now());
    }

    private static Optional<Instant> drainStart(ObjectNode machine) {
        return Optional.of(machine.at("/status/deletion/nodeDrainStartTime").asText())
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }

    private static Condition waiting(String reason, ObjectNode machine, String pointer) {
        return stage(reason, "Waiting for " + machine.at(pointer).path("kind").asText() + " to be deleted");
    }

    private static Condition stage(String reason, String message) {
        return new Condition("Deleting", Condition.Truth.TRUE, reason, message);
    }
}
