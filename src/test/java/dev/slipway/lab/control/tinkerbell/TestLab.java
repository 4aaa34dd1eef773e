package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.control.Controllers;
import dev.slipway.lab.release.Crds;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.Faults;
import dev.slipway.lab.world.LabMachine;
import dev.slipway.lab.world.Machines;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A datacenter of two machines with a bootstrap cluster in which the Tinkerbell controllers run.
final class TestLab {

    static final String NAMESPACE = "eksa-system";
    static final ServerFacts FIRST = server("ams-c01", "10.40.0.21", "3c:ec:ef:7d:02:60", "10.40.8.21");
    static final ServerFacts SECOND = server("ams-c02", "10.40.0.22", "3c:ec:ef:7d:02:62", "10.40.8.22");

    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<RuntimeException> failures = new ArrayList<>();
    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T14:00:00Z"), failures::add);
    private final Clusters clusters = new Clusters(name -> new StoredCluster(name, timeline));
    private final JoinedNodes nodes = new JoinedNodes();
    private final Datacenter datacenter;
    private final Machines machines;

    TestLab(long seed, ServerFacts... servers) {
        this.datacenter = new Datacenter(
                timeline, new Durations(seed), new Faults(), clusters, new Containers(), List.of(servers));
        this.machines = new Machines(datacenter, nodes, minor -> "v" + minor + ".2");
        var controllers = new Controllers(datacenter, List.of(new TinkerbellStack(machines), new Capt()));
        clusters.listen(controllers::attach);
        smee(true);
    }

    private static ServerFacts server(String name, String address, String mac, String bmc) {
        return new ServerFacts(
                name, mac, address, "/dev/sda", Optional.of(new BmcFacts(bmc, "admin", "correct horse")));
    }

    void smee(boolean runs) {
        if (runs) {
            datacenter
                    .containers()
                    .add(new Containers.Container("1f", "smee", "boots", List.of(), Map.of(), timeline.now()));
        } else {
            datacenter.containers().remove("smee");
        }
    }

    Cluster bootstrap() {
        return cluster("ml-forge-eks-a-cluster");
    }

    /// A cluster with its CRDs and the controllers running.
    Cluster cluster(String name) {
        return in(() -> {
            clusters.reserve(name).open();
            var cluster = new Cluster(name);
            cluster.install();
            return cluster;
        });
    }

    void fault(String machine, Fault fault) {
        datacenter.faults().inject(machine, fault);
    }

    void mend(String machine, Fault fault) {
        datacenter.faults().mend(machine, fault);
    }

    Machines machines() {
        return machines;
    }

    LabMachine machine(ServerFacts facts) {
        return machines.named(facts.hostname()).orElseThrow();
    }

    JoinedNodes nodes() {
        return nodes;
    }

    Instant now() {
        return timeline.now();
    }

    List<RuntimeException> failures() {
        return failures;
    }

    List<String> smeeLog() {
        return machines.smeeLog().lines();
    }

    /// Ends a cluster, as deleting the kind cluster does.
    void remove(Cluster cluster) {
        in(() -> {
            clusters.remove(cluster.name);
            return true;
        });
    }

    void pass(Duration duration) {
        try {
            timeline.work(() -> {
                timeline.sleep(duration);
                return true;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Lets time pass until it has come about, and says how long it took.
    Duration await(Duration limit, BooleanSupplier comes) {
        var start = now();
        while (!in(comes::getAsBoolean)) {
            if (Duration.between(start, now()).compareTo(limit) > 0) {
                throw new AssertionError("not within " + limit);
            }
            pass(Duration.ofSeconds(5));
        }
        return Duration.between(start, now());
    }

    <T> T in(Supplier<T> action) {
        return timeline.exclusively(action);
    }

    static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) YAML.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String template() {
        try (var stream = TestLab.class.getResourceAsStream("/lab/tinkerbell/ubuntu-template.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One cluster of the lab, as somebody with kubectl has it.
    final class Cluster {

        private final String name;

        Cluster(String name) {
            this.name = name;
        }

        Optional<ObjectNode> find(Kind kind, String object) {
            return in(() -> clusters.named(name).orElseThrow().objects().get(kind, NAMESPACE, object));
        }

        ObjectNode get(Kind kind, String object) {
            return find(kind, object).orElseThrow(() -> new AssertionError("no " + kind.name() + " " + object));
        }

        List<ObjectNode> list(Kind kind) {
            return in(() -> clusters.named(name).orElseThrow().objects().list(kind, NAMESPACE));
        }

        ObjectNode create(ObjectNode object) {
            return in(() -> clusters.named(name).orElseThrow().objects().create(object));
        }

        void edit(Kind kind, String object, Consumer<ObjectNode> change) {
            in(() -> {
                clusters.named(name).orElseThrow().objects().edit(kind, NAMESPACE, object, change);
                return true;
            });
        }

        void listen(Kind kind, Consumer<Change> listener) {
            in(() -> {
                clusters.named(name).orElseThrow().objects().listen(kind, listener);
                return true;
            });
        }

        void delete(Kind kind, String object) {
            in(() -> {
                clusters.named(name).orElseThrow().objects().delete(kind, NAMESPACE, object);
                return true;
            });
        }

        List<String> log() {
            return ((StoredCluster) clusters.named(name).orElseThrow()).log();
        }

        /// Empty as well when there is none.
        String state(String workflow) {
            return find(Kinds.WORKFLOW, workflow)
                    .map(found -> Json.text(found, "status.state"))
                    .orElse("");
        }

        /// What `create --hardware-csv` makes of a row, with `password` for the BMC.
        void hardware(ServerFacts facts, String password) {
            var bmc = facts.bmc().orElseThrow();
            create(yaml("""
                    {apiVersion: v1, kind: Secret, metadata: {name: bmc-%1$s-auth, namespace: eksa-system},
                     data: {username: %2$s, password: %3$s}}
                    """.formatted(facts.hostname(), base64(bmc.username()), base64(password))));
            create(yaml("""
                    {apiVersion: bmc.tinkerbell.org/v1alpha1, kind: Machine,
                     metadata: {name: bmc-%1$s, namespace: eksa-system},
                     spec: {connection: {authSecretRef: {name: bmc-%1$s-auth, namespace: eksa-system},
                       host: %2$s, insecureTLS: true, port: 0}}}
                    """.formatted(facts.hostname(), bmc.address())));
            create(hardwareOnly(facts));
        }

        ObjectNode hardwareOnly(ServerFacts facts) {
            return yaml("""
                    apiVersion: tinkerbell.org/v1alpha1
                    kind: Hardware
                    metadata: {name: %1$s, namespace: eksa-system, labels: {type: forge-cp}}
                    spec:
                      bmcRef: {kind: Machine, name: bmc-%1$s}
                      disks: [{device: %4$s}]
                      interfaces:
                      - dhcp: {hostname: %1$s, mac: "%2$s", uefi: true, name_servers: [10.40.0.2, 10.40.0.3],
                          ip: {address: %3$s, gateway: 10.40.0.1, netmask: 255.255.255.0, family: 4}}
                        netboot: {allowPXE: true, allowWorkflow: true}
                      metadata: {instance: {id: "%2$s", hostname: %1$s}}
                    """.formatted(facts.hostname(), facts.mac(), facts.address(), facts.disk()));
        }

        /// A Cluster of Cluster API with its TinkerbellCluster.
        void capiCluster() {
            var cluster = create(yaml("""
                    {apiVersion: cluster.x-k8s.io/v1beta2, kind: Cluster,
                     metadata: {name: ml-forge, namespace: eksa-system},
                     spec: {controlPlaneEndpoint: {host: 10.40.0.10, port: 6443},
                       infrastructureRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: TinkerbellCluster,
                         name: ml-forge}}}
                    """));
            var infrastructure = yaml("""
                    {apiVersion: infrastructure.cluster.x-k8s.io/v1beta1, kind: TinkerbellCluster,
                     metadata: {name: ml-forge, namespace: eksa-system,
                       labels: {cluster.x-k8s.io/cluster-name: ml-forge}}, spec: {}}
                    """);
            Json.own(infrastructure, cluster);
            create(infrastructure);
        }

        /// A Machine with what belongs to it, bootstrap data included.
        void machine(String machine, String userData) {
            create(yaml("""
                    {apiVersion: v1, kind: Secret, metadata: {name: %s, namespace: eksa-system},
                     data: {value: %s}}
                    """.formatted(machine, base64(userData))));
            var owner = create(yaml("""
                    {apiVersion: cluster.x-k8s.io/v1beta2, kind: Machine,
                     metadata: {name: %1$s, namespace: eksa-system,
                       labels: {cluster.x-k8s.io/cluster-name: ml-forge}},
                     spec: {clusterName: ml-forge, version: v1.36.2, bootstrap: {dataSecretName: %1$s},
                       infrastructureRef: {kind: TinkerbellMachine, name: %1$s}}}
                    """.formatted(machine)));
            create(infrastructure(machine, owner));
        }

        ObjectNode infrastructure(String machine, ObjectNode owner) {
            var infrastructure = yaml("""
                    {apiVersion: infrastructure.cluster.x-k8s.io/v1beta1, kind: TinkerbellMachine,
                     metadata: {name: %s, namespace: eksa-system,
                       labels: {cluster.x-k8s.io/cluster-name: ml-forge}},
                     spec: {hardwareAffinity: {required: [{labelSelector: {matchLabels: {type: forge-cp}}}]}}}
                    """.formatted(machine));
            Json.spec(infrastructure).put("templateOverride", template());
            Json.own(infrastructure, owner);
            return infrastructure;
        }

        private void install() {
            Stream.of("cluster-api", "infrastructure-tinkerbell", "tinkerbell")
                    .flatMap(component -> Crds.of(component).stream())
                    .forEach(this::create);
            create(yaml("{apiVersion: v1, kind: Namespace, metadata: {name: eksa-system}}"));
            create(yaml("{apiVersion: v1, kind: Namespace, metadata: {name: capt-system}}"));
            deploy("eksa-system", "tinkerbell");
            deploy("capt-system", "capt-controller-manager");
        }

        private void deploy(String namespace, String deployment) {
            create(yaml("""
                    {apiVersion: v1, kind: Pod, metadata: {name: %s-1, namespace: %s},
                     spec: {containers: [{name: manager}]}}
                    """.formatted(deployment, namespace)));
            var created = create(yaml("""
                    {apiVersion: apps/v1, kind: Deployment, metadata: {name: %s, namespace: %s}}
                    """.formatted(deployment, namespace)));
            Json.status(created)
                    .putArray("conditions")
                    .addObject()
                    .put("type", "Available")
                    .put("status", "True");
            in(() -> clusters.named(name).orElseThrow().objects().updateStatus(created));
        }

        private static String base64(String text) {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
