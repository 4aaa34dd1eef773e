package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Keeps as many pods of a ReplicaSet as it asks for.
record ReplicaSets(Site site, PodMaker pods) {

    static void follow(Site site) {
        var sets = new ReplicaSets(site, new PodMaker(site, "replicaset-controller"));
        ControlLoop.over(site, Kinds.REPLICA_SET, sets::reconcile)
                .also(Kinds.POD, pod -> Fields.owner(pod, Kinds.REPLICA_SET));
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.REPLICA_SET, key.namespace(), key.name())
                .filter(set -> !Meta.deleting(set))
                .ifPresent(this::keep);
        return Optional.empty();
    }

    private void keep(ObjectNode set) {
        var wanted = set.path("spec").path("replicas").asInt(1);
        var present = present(set);
        for (var i = present.size(); i < wanted; i++) {
            pods.create(set, pods.pod(set));
        }
        present.stream().skip(wanted).forEach(pod -> pods.delete(set, pod));
        report(set);
    }

    // The ones to keep come first.
    private List<ObjectNode> present(ObjectNode set) {
        return site.objects().list(Kinds.POD, Meta.namespace(set)).stream()
                .filter(pod -> Fields.controlledBy(set, pod) && !Meta.deleting(pod))
                .sorted(Comparator.comparing(pod -> !Conditions.isTrue(pod, "Ready")))
                .toList();
    }

    private void report(ObjectNode set) {
        var present = present(set);
        var ready =
                present.stream().filter(pod -> Conditions.isTrue(pod, "Ready")).count();
        var status = set.putObject("status").put("replicas", present.size());
        status.set("observedGeneration", set.path("metadata").path("generation"));
        if (!present.isEmpty()) {
            status.put("fullyLabeledReplicas", present.size());
        }
        if (ready > 0) {
            status.put("readyReplicas", ready).put("availableReplicas", ready);
        }
        site.objects().updateStatus(set);
    }
}
