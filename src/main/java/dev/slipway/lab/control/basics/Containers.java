package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the kubelets do with the pods of their nodes: pull the images, start the containers, report them ready.
final class Containers {

    private static final String COMPONENT = "kubelet";

    private final Site site;
    private final FirstLines lines;
    private final Map<String, Set<String>> images = new HashMap<>();

    private Containers(Site site) {
        this.site = site;
        this.lines = new FirstLines(site.cluster(), site.timeline());
    }

    static void follow(Site site) {
        ControlLoop.over(site, Kinds.POD, new Containers(site)::reconcile);
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.POD, key.namespace(), key.name())
                .filter(pod -> !node(pod).isEmpty() && !pod.path("status").has("startTime"))
                .ifPresent(this::admit);
        return Optional.empty();
    }

    private void admit(ObjectNode pod) {
        var node = site.objects().get(Kinds.NODE, "", node(pod));
        if (node.isEmpty()) {
            return;
        }
        var status = new PodStatus(pod, now());
        status.admit(Nodes.address(node.get()), address(pod, node.get()));
        site.objects().updateStatus(pod);
        later(pod, pull(pod), fresh -> start(fresh));
    }

    private Duration pull(ObjectNode pod) {
        var node = node(pod);
        var took = Duration.ofMillis(500);
        for (var container : pod.path("spec").path("containers")) {
            var image = container.path("image").asText();
            if (fixed(pod)
                    || !images.computeIfAbsent(node, _ -> new HashSet<>()).add(image)) {
                tell(pod, "Pulled", "Container image \"%s\" already present on machine".formatted(image));
            } else {
                tell(pod, "Pulling", "Pulling image \"%s\"".formatted(image));
                var pulling = duration(3, 14, node, image);
                took = took.plus(pulling);
                later(
                        pod,
                        took,
                        fresh -> tell(
                                fresh,
                                "Pulled",
                                "Successfully pulled image \"%s\" in %.3fs (%.3fs including waiting)"
                                        .formatted(image, pulling.toMillis() / 1000.0, pulling.toMillis() / 1000.0)));
            }
        }
        return took.plusMillis(400);
    }

    private void start(ObjectNode pod) {
        for (var container : pod.path("spec").path("containers")) {
            tell(pod, "Created", "Created container: " + container.path("name").asText());
            tell(pod, "Started", "Started container " + container.path("name").asText());
            lines.write(pod, container);
        }
        var probed = Fields.elements(pod.path("spec").path("containers")).anyMatch(Containers::probed);
        new PodStatus(pod, now()).start(!probed);
        site.objects().updateStatus(pod);
        if (probed) {
            later(pod, duration(4, 11, Meta.name(pod), "readiness"), fresh -> {
                new PodStatus(fresh, now()).ready();
                site.objects().updateStatus(fresh);
            });
        }
    }

    /// Does `next` with the pod as it will be then, if it is still there.
    private void later(ObjectNode pod, Duration delay, Consumer<ObjectNode> next) {
        site.timeline()
                .after(
                        delay,
                        () -> site.objects()
                                .get(Kinds.POD, Meta.namespace(pod), Meta.name(pod))
                                .filter(fresh -> Meta.uid(fresh).equals(Meta.uid(pod)))
                                .ifPresent(next));
    }

    private String address(ObjectNode pod, ObjectNode node) {
        if (pod.path("spec").path("hostNetwork").asBoolean()) {
            return Nodes.address(node);
        }
        var range = node.path("spec").path("podCIDR").asText();
        var prefix = range.substring(0, range.lastIndexOf('.') + 1);
        var taken = new HashSet<String>();
        site.objects()
                .list(Kinds.POD, "")
                .forEach(other -> taken.add(other.path("status").path("podIP").asText()));
        var last = 10;
        while (taken.contains(prefix + last)) {
            last++;
        }
        return prefix + last;
    }

    private Duration duration(double shortest, double longest, String subject, String matter) {
        return site.datacenter().durations().between(shortest, longest, subject, matter);
    }

    private void tell(ObjectNode pod, String reason, String message) {
        site.objects().event(pod, "Normal", reason, message, COMPONENT);
    }

    private String now() {
        return Metadata.time(site.timeline().now());
    }

    private static boolean probed(JsonNode container) {
        return container.has("readinessProbe");
    }

    // The images of static pods are part of the node's disk image.
    private static boolean fixed(ObjectNode pod) {
        return pod.path("metadata").path("annotations").has(StaticPods.MIRROR);
    }

    private static String node(ObjectNode pod) {
        return pod.path("spec").path("nodeName").asText();
    }
}
