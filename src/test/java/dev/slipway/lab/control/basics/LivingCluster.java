package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import dev.slipway.lab.world.Faults;
import dev.slipway.lab.world.NodeFacts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A cluster with the basics in it, without a server in front.
final class LivingCluster implements LabCluster {

    final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    final LabKubelets kubelets = new LabKubelets(timeline);
    final List<String> lines = new ArrayList<>();
    private final MemoryStore store = new MemoryStore("forge", timeline);

    static LivingCluster started() {
        var cluster = new LivingCluster();
        var datacenter = new Datacenter(
                cluster.timeline,
                new Durations(7),
                new Faults(),
                new Clusters(_ -> cluster),
                new Containers(),
                List.of());
        Basics.attach(cluster, datacenter);
        return cluster;
    }

    static NodeFacts controlPlane(String name) {
        return facts(name, true, "tinkerbell://eksa-system/");
    }

    static NodeFacts worker(String name) {
        return facts(name, false, "tinkerbell://eksa-system/");
    }

    static NodeFacts kind(String name) {
        return facts(name, true, "kind://docker/ml-forge-eks-a-cluster/");
    }

    private static NodeFacts facts(String name, boolean controlPlane, String provider) {
        return new NodeFacts(
                name, "10.40.0.21", provider + name, "v1.36.2", controlPlane, Map.of("group", "forge"), List.of());
    }

    void pass(Duration time) {
        try {
            timeline.work(() -> {
                timeline.sleep(time);
                return true;
            });
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    void create(List<ObjectNode> objects) {
        timeline.exclusively(() -> objects.forEach(store::create));
    }

    ObjectNode get(Kind kind, String namespace, String name) {
        return timeline.exclusively(() -> store.get(kind, namespace, name)).orElseThrow();
    }

    List<ObjectNode> list(Kind kind, String namespace) {
        return timeline.exclusively(() -> store.list(kind, namespace));
    }

    @Override
    public String name() {
        return "ml-forge";
    }

    @Override
    public URI endpoint() {
        return URI.create("https://127.0.0.1:6443");
    }

    @Override
    public String kubeconfig() {
        return "clusters:\n- cluster:\n    certificate-authority-data: Q0E=\n";
    }

    @Override
    public ObjectStore objects() {
        return store;
    }

    @Override
    public void log(String namespace, String pod, String container, String line) {
        lines.add(pod + " " + line);
    }

    @Override
    public void open() {
        // There is no server.
    }

    @Override
    public boolean answering() {
        return true;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
