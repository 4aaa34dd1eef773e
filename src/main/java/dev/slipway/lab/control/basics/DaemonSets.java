package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps a pod of every DaemonSet on every node it may run on.
record DaemonSets(Site site, PodMaker pods) {

    private static final String HASH = "controller-revision-hash";
    private static final List<String> TOLERATED = List.of(
            "node.kubernetes.io/not-ready:NoExecute",
            "node.kubernetes.io/unreachable:NoExecute",
            "node.kubernetes.io/disk-pressure:NoSchedule",
            "node.kubernetes.io/memory-pressure:NoSchedule",
            "node.kubernetes.io/pid-pressure:NoSchedule",
            "node.kubernetes.io/unschedulable:NoSchedule",
            "node.kubernetes.io/not-ready:NoSchedule");

    static void follow(Site site) {
        var sets = new DaemonSets(site, new PodMaker(site, "daemonset-controller"));
        ControlLoop.over(site, Kinds.DAEMON_SET, sets::reconcile)
                .also(Kinds.POD, pod -> Fields.owner(pod, Kinds.DAEMON_SET))
                .also(Kinds.NODE, _ -> sets.all());
    }

    private Stream<Key> all() {
        return site.objects().list(Kinds.DAEMON_SET, "").stream().map(Key::of);
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.DAEMON_SET, key.namespace(), key.name())
                .filter(set -> !Meta.deleting(set))
                .ifPresent(this::keep);
        return Optional.empty();
    }

    private void keep(ObjectNode set) {
        var hash = Fields.hash(set.path("spec").path("template").toString(), 10);
        present(set).stream().filter(pod -> !current(pod, hash)).forEach(pod -> pods.delete(set, pod));
        var nodes = site.objects().list(Kinds.NODE, "").stream()
                .filter(node -> eligible(set, node))
                .map(Meta::name)
                .toList();
        var taken = present(set).stream().map(DaemonSets::node).toList();
        nodes.stream().filter(node -> !taken.contains(node)).forEach(node -> pods.create(set, pod(set, hash, node)));
        report(set, nodes.size());
    }

    private boolean eligible(ObjectNode set, ObjectNode node) {
        var spec = set.path("spec").path("template").path("spec").deepCopy();
        tolerate((ObjectNode) spec);
        return Placement.of(spec).allows(node);
    }

    private ObjectNode pod(ObjectNode set, String hash, String node) {
        var pod = pods.pod(set);
        pod.withObject("/metadata/labels").put(HASH, hash).put("pod-template-generation", "1");
        tolerate(pod.withObject("/spec"));
        var term = pod.withObject("/spec/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution");
        term.putArray("nodeSelectorTerms")
                .addObject()
                .putArray("matchFields")
                .addObject()
                .put("key", "metadata.name")
                .put("operator", "In")
                .putArray("values")
                .add(node);
        return pod;
    }

    private static void tolerate(ObjectNode spec) {
        var tolerations = spec.withArray("/tolerations");
        TOLERATED.forEach(taint -> tolerations
                .addObject()
                .put("key", taint.substring(0, taint.indexOf(':')))
                .put("operator", "Exists")
                .put("effect", taint.substring(taint.indexOf(':') + 1)));
    }

    private List<ObjectNode> present(ObjectNode set) {
        return site.objects().list(Kinds.POD, Meta.namespace(set)).stream()
                .filter(pod -> Fields.controlledBy(set, pod) && !Meta.deleting(pod))
                .toList();
    }

    private static boolean current(ObjectNode pod, String hash) {
        return pod.path("metadata").path("labels").path(HASH).asText().equals(hash);
    }

    private static String node(ObjectNode pod) {
        return Placement.of(pod.path("spec")).only().orElse("");
    }

    private void report(ObjectNode set, int wanted) {
        var present = present(set);
        var ready = (int)
                present.stream().filter(pod -> Conditions.isTrue(pod, "Ready")).count();
        var status = set.putObject("status")
                .put("currentNumberScheduled", present.size())
                .put("desiredNumberScheduled", wanted)
                .put("numberMisscheduled", 0)
                .put("numberReady", ready)
                .put("updatedNumberScheduled", present.size());
        status.set("observedGeneration", set.path("metadata").path("generation"));
        if (ready > 0) {
            status.put("numberAvailable", ready);
        }
        if (ready < wanted) {
            status.put("numberUnavailable", wanted - ready);
        }
        site.objects().updateStatus(set);
    }
}
