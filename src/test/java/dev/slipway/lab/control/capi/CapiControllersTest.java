package dev.slipway.lab.control.capi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.Meta;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapiControllersTest {

    private static final String NAMESPACE = TestLab.NAMESPACE;
    private static final Kind HARDWARE = new Kind("tinkerbell.org/v1alpha1", "Hardware");

    private final TestLab lab = new TestLab();
    private final LabCluster bootstrap = lab.management("bootstrap");

    @BeforeEach
    void startControllers() {
        lab.start(bootstrap, new StandInProvider());
        for (var group : CapiControllers.all()) {
            lab.start(bootstrap, group);
        }
        for (var name : List.of("c01", "c02", "c03")) {
            hardware(name, "cp");
        }
        for (var name : List.of("d01", "d02")) {
            hardware(name, "worker");
        }
    }

    @Test
    void initialisesOneMachineAndOnlyThenGoesOn() {
        create();

        lab.pass(Duration.ofMinutes(7));

        assertThat(machines("forge")).hasSize(1);
        assertThat(cluster().at("/status/phase").asText()).isEqualTo("Provisioned");
        assertThat(phases("forge-md")).containsOnly("Pending");
        assertThat(userData(machines("forge").getFirst())).contains("kubeadm init", "clusterName: forge");
    }

    @Test
    void becomesReadyMachineByMachine() {
        create();

        lab.pass(Duration.ofMinutes(9));
        assertThat(machines("forge")).hasSize(2);
        cilium();
        lab.pass(Duration.ofMinutes(20));

        assertThat(phases("forge")).containsExactly("Running", "Running", "Running");
        assertThat(phases("forge-md")).containsExactly("Running", "Running");
        assertThat(Conditions.of(cluster(), "Available")).hasValue(Condition.yes("Available", "Available"));
        assertThat(controlPlane().at("/status/readyReplicas").asInt()).isEqualTo(3);
        assertThat(deployment().at("/status/phase").asText()).isEqualTo("Running");
    }

    @Test
    void saysWhatAMachineWaitsFor() {
        create();
        lab.pass(Duration.ofMinutes(9));

        var second = machines("forge").getLast();

        assertThat(second.at("/status/phase").asText()).isEqualTo("Provisioning");
        assertThat(Conditions.of(second, "Ready").orElseThrow().message())
                .startsWith("* InfrastructureReady: TinkerbellMachine status.initialization.provisioned is false\n"
                        + "* NodeHealthy: Waiting for TinkerbellMachine to report spec.providerID");
    }

    private void create() {
        lab.in(() -> {
            var objects = bootstrap.objects();
            template("forge-cp-1", "cp");
            template("forge-md-1", "worker");
            var join = Json.object(Capi.KUBEADM_CONFIG_TEMPLATE, NAMESPACE, "forge-md-1");
            join.set("spec", Json.of("template", Json.of("spec", Json.of("joinConfiguration", Json.of()))));
            objects.create(join);
            objects.create(Json.object(Capi.TINKERBELL_CLUSTER, NAMESPACE, "forge"));
            objects.create(controlPlaneSpec());
            objects.create(deploymentSpec());
            var cluster = Json.object(Capi.CLUSTER, NAMESPACE, "forge");
            cluster.set(
                    "spec",
                    Json.of(
                            "controlPlaneEndpoint", Json.of("host", "10.40.0.5", "port", 6443),
                            "controlPlaneRef", Capi.reference(Capi.KUBEADM_CONTROL_PLANE, "forge"),
                            "infrastructureRef", Capi.reference(Capi.TINKERBELL_CLUSTER, "forge")));
            objects.create(cluster);
        });
    }

    private static ObjectNode controlPlaneSpec() {
        var controlPlane = Json.object(Capi.KUBEADM_CONTROL_PLANE, NAMESPACE, "forge");
        var template = Json.of("infrastructureRef", Capi.reference(Capi.TINKERBELL_MACHINE_TEMPLATE, "forge-cp-1"));
        controlPlane.set(
                "spec",
                Json.of(
                        "replicas",
                        3,
                        "version",
                        "v1.36.2",
                        "machineTemplate",
                        Json.of("spec", template),
                        "kubeadmConfigSpec",
                        Json.of("initConfiguration", Json.of(), "joinConfiguration", Json.of())));
        return controlPlane;
    }

    private static ObjectNode deploymentSpec() {
        var deployment = Json.object(Capi.MACHINE_DEPLOYMENT, NAMESPACE, "forge-md");
        Meta.label(deployment, Capi.CLUSTER_NAME, "forge");
        var machine = Json.of(
                "clusterName",
                "forge",
                "version",
                "v1.36.2",
                "bootstrap",
                Json.of("configRef", Capi.reference(Capi.KUBEADM_CONFIG_TEMPLATE, "forge-md-1")),
                "infrastructureRef",
                Capi.reference(Capi.TINKERBELL_MACHINE_TEMPLATE, "forge-md-1"));
        deployment.set("spec", Json.of("clusterName", "forge", "replicas", 2, "template", Json.of("spec", machine)));
        return deployment;
    }

    private void template(String name, String type) {
        var template = Json.object(Capi.TINKERBELL_MACHINE_TEMPLATE, NAMESPACE, name);
        var selector = Json.of("labelSelector", Json.of("matchLabels", Json.of("type", type)));
        template.set(
                "spec",
                Json.of(
                        "template",
                        Json.of("spec", Json.of("hardwareAffinity", Json.of("required", List.of(selector))))));
        bootstrap.objects().create(template);
    }

    private void hardware(String name, String type) {
        var hardware = Json.object(HARDWARE, NAMESPACE, name);
        Meta.label(hardware, "type", type);
        lab.in(() -> bootstrap.objects().create(hardware));
    }

    private void cilium() {
        lab.in(() -> {
            var daemonSet = Json.object(new Kind("apps/v1", "DaemonSet"), "kube-system", "cilium");
            lab.datacenter.clusters().named("forge").orElseThrow().objects().create(daemonSet);
        });
    }

    private String userData(ObjectNode machine) {
        var secret = get(Capi.SECRET, Meta.name(machine));
        return new String(Base64.getDecoder().decode(secret.at("/data/value").asText()), StandardCharsets.UTF_8);
    }

    private List<ObjectNode> machines(String owner) {
        var label = owner.equals("forge") ? Capi.CONTROL_PLANE_NAME : Capi.DEPLOYMENT_NAME;
        return lab.in(() -> bootstrap.objects().list(Capi.MACHINE, NAMESPACE).stream()
                .filter(machine -> Meta.label(machine, label).equals(owner))
                .sorted(Comparator.comparing(
                        machine -> machine.at("/metadata/creationTimestamp").asText()))
                .toList());
    }

    private List<String> phases(String owner) {
        return machines(owner).stream()
                .map(machine -> machine.at("/status/phase").asText())
                .toList();
    }

    private ObjectNode cluster() {
        return get(Capi.CLUSTER, "forge");
    }

    private ObjectNode controlPlane() {
        return get(Capi.KUBEADM_CONTROL_PLANE, "forge");
    }

    private ObjectNode deployment() {
        return get(Capi.MACHINE_DEPLOYMENT, "forge-md");
    }

    private ObjectNode get(Kind kind, String name) {
        return lab.in(() -> bootstrap.objects().get(kind, NAMESPACE, name)).orElseThrow();
    }
}
