package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives each pod a node: one that tolerates it, rather without taints, rather with few pods.
record Scheduler(Site site) {

    private static final String COMPONENT = "default-scheduler";
    private static final String APART = "/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution";

    static void follow(Site site) {
        var scheduler = new Scheduler(site);
        ControlLoop.over(site, Kinds.POD, scheduler::reconcile).also(Kinds.NODE, _ -> scheduler.waiting());
    }

    private Stream<Key> waiting() {
        return site.objects().list(Kinds.POD, "").stream()
                .filter(pod -> !assigned(pod))
                .map(Key::of);
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.POD, key.namespace(), key.name())
                .filter(pod -> !assigned(pod) && !Meta.deleting(pod))
                .ifPresent(this::place);
        return Optional.empty();
    }

    private void place(ObjectNode pod) {
        var placement = Placement.of(pod.path("spec"));
        var nodes = site.objects().list(Kinds.NODE, "");
        nodes.stream()
                .filter(placement::allows)
                .filter(node -> !apart(pod) || besides(pod, node).findAny().isEmpty())
                .min(Comparator.<ObjectNode>comparingLong(Placement::reluctance)
                        .thenComparingLong(node -> on(node).count())
                        .thenComparing(Meta::name))
                .ifPresentOrElse(node -> assign(pod, node), () -> refuse(pod, nodes));
    }

    private void assign(ObjectNode pod, ObjectNode node) {
        var name = Meta.name(node);
        site.objects().edit(Kinds.POD, Meta.namespace(pod), Meta.name(pod), fresh -> {
            fresh.withObject("/spec").put("nodeName", name);
            conditions(fresh).set("PodScheduled", true, "", "");
        });
        var message = "Successfully assigned %s/%s to %s".formatted(Meta.namespace(pod), Meta.name(pod), name);
        site.objects().event(pod, "Normal", "Scheduled", message, COMPONENT);
    }

    private void refuse(ObjectNode pod, List<ObjectNode> nodes) {
        var message = nodes.isEmpty()
                ? "no nodes available to schedule pods"
                : "0/%d nodes are available: %d node(s) had untolerated taint(s)."
                        .formatted(nodes.size(), nodes.size());
        if (Fields.elements(pod.path("status").path("conditions"))
                .noneMatch(condition -> condition.path("message").asText().equals(message))) {
            site.objects().event(pod, "Warning", "FailedScheduling", message, COMPONENT);
        }
        conditions(pod).set("PodScheduled", false, "Unschedulable", message);
        site.objects().updateStatus(pod);
    }

    private Conditions conditions(ObjectNode pod) {
        return new Conditions(
                pod.withObject("/status"), Metadata.time(site.timeline().now()));
    }

    private static boolean assigned(ObjectNode pod) {
        return pod.path("spec").has("nodeName");
    }

    private static boolean apart(ObjectNode pod) {
        return !pod.at(APART).isEmpty();
    }

    private Stream<ObjectNode> besides(ObjectNode pod, ObjectNode node) {
        var owner = Fields.controller(pod);
        return on(node).filter(other -> Fields.controller(other).equals(owner));
    }

    private Stream<ObjectNode> on(ObjectNode node) {
        return site.objects().list(Kinds.POD, "").stream()
                .filter(pod -> pod.path("spec").path("nodeName").asText().equals(Meta.name(node)));
    }
}
