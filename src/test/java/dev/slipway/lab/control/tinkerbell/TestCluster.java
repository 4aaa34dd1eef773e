package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.clock.VirtualTimeline;
import dev.slipway.lab.release.Crds;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.ServerFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One cluster of the lab, as somebody with kubectl has it.
final class TestCluster {

    private static final String NAMESPACE = "eksa-system";

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String name;
    private final Clusters clusters;
    private final VirtualTimeline timeline;

    TestCluster(String name, Clusters clusters, VirtualTimeline timeline) {
        this.name = name;
        this.clusters = clusters;
        this.timeline = timeline;
    }

    String name() {
        return name;
    }

    Optional<ObjectNode> find(Kind kind, String object) {
        return timeline.exclusively(() -> objects().get(kind, NAMESPACE, object));
    }

    ObjectNode get(Kind kind, String object) {
        return find(kind, object).orElseThrow(() -> new AssertionError("no " + kind.name() + " " + object));
    }

    List<ObjectNode> list(Kind kind) {
        return timeline.exclusively(() -> objects().list(kind, NAMESPACE));
    }

    ObjectNode create(ObjectNode object) {
        return timeline.exclusively(() -> objects().create(object));
    }

    void edit(Kind kind, String object, Consumer<ObjectNode> change) {
        timeline.exclusively(() -> objects().edit(kind, NAMESPACE, object, change));
    }

    void listen(Kind kind, Consumer<Change> listener) {
        timeline.exclusively(() -> objects().listen(kind, listener));
    }

    void delete(Kind kind, String object) {
        timeline.exclusively(() -> objects().delete(kind, NAMESPACE, object));
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

    static ObjectNode hardwareOnly(ServerFacts facts) {
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

    private static ObjectNode infrastructure(String machine, ObjectNode owner) {
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

    /// The kinds it serves and the controllers that are said to run in it.
    void install() {
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
        timeline.exclusively(() -> objects().updateStatus(created));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectStore objects() {
        return clusters.named(name).orElseThrow().objects();
    }

    static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) YAML.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String template() {
        try (var stream = TestCluster.class.getResourceAsStream("/lab/tinkerbell/ubuntu-template.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
