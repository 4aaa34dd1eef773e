package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import dev.slipway.lab.world.Faults;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A datacenter on virtual time whose clusters know the kinds of Cluster API, Tinkerbell and EKS Anywhere.
public final class TestLab {

    public static final String NAMESPACE = "eksa-system";
    private static final Kind DEFINITION = new Kind("apiextensions.k8s.io/v1", "CustomResourceDefinition");

    public final List<String> log = new ArrayList<>();
    public final VirtualTimeline timeline;
    public final Datacenter datacenter;

    public TestLab() {
        timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
            throw failure;
        });
        datacenter = new Datacenter(
                timeline,
                new Durations(7),
                new Faults(),
                new Clusters(name -> new StoreCluster(name, new MemoryStore(name, timeline))),
                new Containers(),
                List.of());
    }

    /// A cluster that answers and serves all kinds.
    public LabCluster management(String name) {
        return in(() -> {
            var cluster = datacenter.clusters().reserve(name);
            cluster.open();
            kinds().forEach(kind -> cluster.objects().create(definition(kind)));
            cluster.objects().create(Json.object(new Kind("v1", "Namespace"), "", NAMESPACE));
            return cluster;
        });
    }

    public List<ControlLoop> start(LabCluster cluster, ControllerGroup group) {
        return in(() -> group.start(new Site(cluster, datacenter, log::add)));
    }

    public <T> T in(Supplier<T> action) {
        return timeline.exclusively(action);
    }

    public void in(Runnable action) {
        timeline.exclusively(action);
    }

    public void pass(Duration duration) {
        try {
            timeline.work(() -> {
                timeline.sleep(duration);
                return true;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Stream<Kind> kinds() {
        return Stream.concat(
                Stream.of(
                        Capi.CLUSTER,
                        Capi.MACHINE,
                        Capi.MACHINE_SET,
                        Capi.MACHINE_DEPLOYMENT,
                        Capi.MACHINE_HEALTH_CHECK,
                        Capi.KUBEADM_CONFIG,
                        Capi.KUBEADM_CONFIG_TEMPLATE,
                        Capi.KUBEADM_CONTROL_PLANE,
                        Capi.TINKERBELL_CLUSTER,
                        Capi.TINKERBELL_MACHINE,
                        Capi.TINKERBELL_MACHINE_TEMPLATE,
                        new Kind("tinkerbell.org/v1alpha1", "Hardware"),
                        new Kind("bmc.tinkerbell.org/v1alpha1", "Machine")),
                Stream.of(
                                "Cluster",
                                "TinkerbellDatacenterConfig",
                                "TinkerbellMachineConfig",
                                "TinkerbellTemplateConfig",
                                "Bundles",
                                "EKSARelease")
                        .map(name -> new Kind("anywhere.eks.amazonaws.com/v1alpha1", name)));
    }

    private static ObjectNode definition(Kind kind) {
        var singular = kind.name().toLowerCase(Locale.ROOT);
        var plural = singular.equals("hardware") || singular.endsWith("s") ? singular : singular + "s";
        var definition = Json.object(DEFINITION, "", plural + "." + kind.group());
        var version = Json.of(
                "name", kind.version(),
                "served", true,
                "storage", true,
                "subresources", Json.of("status", Json.of()),
                "schema",
                        Json.of(
                                "openAPIV3Schema",
                                Json.of("type", "object", "x-kubernetes-preserve-unknown-fields", true)));
        definition.set(
                "spec",
                Json.of(
                        "group", kind.group(),
                        "scope", "Namespaced",
                        "names",
                                Json.of(
                                        "kind",
                                        kind.name(),
                                        "listKind",
                                        kind.name() + "List",
                                        "plural",
                                        plural,
                                        "singular",
                                        singular),
                        "versions", List.of(version)));
        return definition;
    }

    /// A cluster without a network.
    private static final class StoreCluster implements LabCluster {

        private final String name;
        private final MemoryStore objects;
        private boolean answering;

        private StoreCluster(String name, MemoryStore objects) {
            this.name = name;
            this.objects = objects;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public URI endpoint() {
            return URI.create("https://127.0.0.1:6443");
        }

        @Override
        public String kubeconfig() {
            return "clusters:\n- cluster:\n    certificate-authority-data: Q0E=\n  name: " + name + "\n";
        }

        @Override
        public ObjectStore objects() {
            return objects;
        }

        @Override
        public void log(String namespace, String pod, String container, String line) {}

        @Override
        public void open() {
            answering = true;
        }

        @Override
        public boolean answering() {
            return answering;
        }

        @Override
        public void close() {
            answering = false;
        }
    }
}
