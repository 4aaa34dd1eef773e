package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns a node Ready once a network plugin runs on it, and clears up behind a node that is gone.
record Nodes(Site site) {

    static final String NOT_READY = "node.kubernetes.io/not-ready";

    private static final List<String> PLUGINS = List.of("cilium", "kindnet");

    static void follow(Site site) {
        ControlLoop.over(site, Kinds.NODE, new Nodes(site)::reconcile).also(Kinds.POD, Nodes::host);
    }

    static String address(JsonNode node) {
        return Fields.elements(node.path("status").path("addresses"))
                .filter(address -> address.path("type").asText().equals("InternalIP"))
                .map(address -> address.path("address").asText())
                .findFirst()
                .orElse("");
    }

    private Optional<Duration> reconcile(Key key) {
        var node = site.objects().get(Kinds.NODE, "", key.name());
        if (node.isEmpty()) {
            pods(key.name()).forEach(pod -> site.objects().delete(Kinds.POD, Meta.namespace(pod), Meta.name(pod)));
        } else if (!Conditions.isTrue(node.get(), "Ready") && pods(key.name()).anyMatch(Nodes::plugged)) {
            var delay = site.datacenter().durations().between(1, 6, key.name(), "network plugin");
            var uid = Meta.uid(node.get());
            site.timeline()
                    .after(
                            delay,
                            () -> site.objects()
                                    .get(Kinds.NODE, "", key.name())
                                    .filter(fresh -> Meta.uid(fresh).equals(uid) && !Conditions.isTrue(fresh, "Ready"))
                                    .ifPresent(this::ready));
        }
        return Optional.empty();
    }

    private void ready(ObjectNode node) {
        var name = Meta.name(node);
        site.objects().edit(Kinds.NODE, "", name, fresh -> {
            var now = Metadata.time(site.timeline().now());
            new Conditions(fresh.withObject("/status"), now)
                    .set("Ready", true, "KubeletReady", "kubelet is posting ready status");
            if (fresh.path("spec") instanceof ObjectNode spec) {
                var taints = spec.remove("taints");
                Fields.elements(taints == null ? spec.path("taints") : taints)
                        .filter(taint -> !taint.path("key").asText().equals(NOT_READY))
                        .forEach(taint -> spec.withArray("/taints").add(taint));
            }
        });
        site.objects()
                .event(node, "Normal", "NodeReady", "Node %s status is now: NodeReady".formatted(name), "kubelet");
    }

    private Stream<ObjectNode> pods(String node) {
        return site.objects().list(Kinds.POD, "").stream()
                .filter(pod -> pod.path("spec").path("nodeName").asText().equals(node));
    }

    private static Stream<Key> host(ObjectNode pod) {
        return Stream.of(pod.path("spec").path("nodeName").asText())
                .filter(node -> !node.isEmpty() && plugged(pod))
                .map(node -> new Key("", node));
    }

    private static boolean plugged(JsonNode pod) {
        return Conditions.isTrue(pod, "Ready")
                && Fields.controller(pod)
                        .filter(owner -> PLUGINS.contains(owner.path("name").asText()))
                        .isPresent();
    }
}
