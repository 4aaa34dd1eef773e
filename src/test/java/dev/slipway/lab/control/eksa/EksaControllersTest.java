package dev.slipway.lab.control.eksa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.capi.CapiControllers;
import dev.slipway.lab.control.capi.Json;
import dev.slipway.lab.control.capi.StandInProvider;
import dev.slipway.lab.control.capi.TestLab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EksaControllersTest {

    private final TestLab lab = new TestLab();
    private final LabCluster bootstrap = lab.management("ml-forge-eks-a-cluster");
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void startControllers() {
        start(bootstrap);
        lab.in(() -> {
            ForgeWorkspace.rack(bootstrap, List.of("ams-c01", "ams-c02", "ams-c03", "ams-c04"), "forge-cp");
            ForgeWorkspace.rack(
                    bootstrap, List.of("ams-d01", "ams-d02", "ams-d03", "ams-d04", "ams-d05"), "forge-worker");
            bootstrap.objects().listen(Eksa.CLUSTER, change -> tell(change.object()));
        });
    }

    @Test
    void makesAClusterOfSevenMachines() {
        apply(ForgeWorkspace.configuration());

        lab.pass(Duration.ofMinutes(50));

        assertThat(condition("Ready").path("status").asText()).isEqualTo("True");
        assertThat(machines(bootstrap))
                .hasSize(7)
                .allMatch(machine -> phase(machine).equals("Running"));
        assertThat(cluster().at("/status/reconciledGeneration").asLong()).isEqualTo(Meta.generation(cluster()));
        assertThat(told)
                .containsSubsequence(
                        "WorkersReady ControlPlaneNotInitialized ",
                        "ControlPlaneInitialized ControlPlaneInitializationInProgress The first control plane instance"
                                + " is not available yet",
                        "ControlPlaneInitialized True",
                        "ControlPlaneReady ScalingUp Scaling up control plane nodes, 3 expected (2 actual)",
                        "DefaultCNIConfigured True",
                        "WorkersReady NodesNotReady Worker nodes not ready yet, 4 expected (0 ready)",
                        "ControlPlaneReady NodesNotReady Control plane nodes not ready yet, 3 expected (2 ready)",
                        "WorkersReady True",
                        "Ready True");
    }

    @Test
    void makesTheControlPlaneOneAfterTheOther() {
        var most = new int[1];
        lab.in(() -> bootstrap.objects().listen(Capi.MACHINE, _ -> most[0] = Math.max(most[0], underway())));

        apply(ForgeWorkspace.configuration());
        lab.pass(Duration.ofMinutes(50));

        assertThat(most[0]).isEqualTo(1);
    }

    @Test
    void startsWorkersOnlyWithAControlPlaneToJoin() {
        apply(ForgeWorkspace.configuration());

        lab.pass(Duration.ofMinutes(7));
        assertThat(list(bootstrap, Capi.MACHINE_DEPLOYMENT)).isEmpty();
        lab.pass(Duration.ofMinutes(3));

        assertThat(list(bootstrap, Capi.MACHINE_DEPLOYMENT)).hasSize(1);
        assertThat(list(bootstrap, Capi.MACHINE_HEALTH_CHECK).map(Meta::name))
                .containsExactly("ml-forge-kcp-unhealthy", "ml-forge-md-gpu-worker-unhealthy");
    }

    @Test
    void givesMachinesBothMetadataAddresses() {
        apply(ForgeWorkspace.configuration());

        var template =
                list(bootstrap, Capi.TINKERBELL_MACHINE_TEMPLATE).findFirst().orElseThrow();

        assertThat(Meta.name(template)).isEqualTo("ml-forge-control-plane-1");
        assertThat(template.at("/spec/template/spec/templateOverride").asText())
                .contains("metadata_urls: [http://10.40.0.2:7172,http://10.40.0.11:7172]")
                .contains("name: stream image to disk", "IMG_URL: http://10.40.0.2:8080/ubuntu-2204-kube-1-36.gz");
    }

    @Test
    void saysWhichObjectIsMissing() {
        apply(List.of(ForgeWorkspace.cluster(), ForgeWorkspace.datacenter()));

        assertThat(cluster().at("/status/failureReason").asText()).isEqualTo("MissingDependentObjects");
        assertThat(cluster().at("/status/failureMessage").asText())
                .isEqualTo("Dependent cluster objects don't exist:"
                        + " tinkerbellmachineconfigs.anywhere.eks.amazonaws.com \"ml-forge-cp\" not found");

        apply(ForgeWorkspace.configuration());

        assertThat(cluster().at("/status/failureMessage").isMissingNode()).isTrue();
    }

    @Test
    void saysWhichHardwareIsMissing() {
        lab.in(() -> List.of("ams-c02", "ams-c03")
                .forEach(name -> bootstrap.objects().delete(Eksa.HARDWARE, Eksa.NAMESPACE, name)));

        apply(ForgeWorkspace.configuration());

        assertThat(cluster().at("/status/failureReason").asText()).isEqualTo("HardwareInvalid");
        assertThat(cluster().at("/status/failureMessage").asText())
                .isEqualTo("hardware validation failure: minimum hardware count not met for selector"
                        + " '{\"type\":\"forge-cp\"}': have 2, require 3");
        assertThat(list(bootstrap, Capi.CLUSTER)).isEmpty();
    }

    @Test
    void waitsForBmcsUnlessToldNotTo() {
        lab.in(() -> bootstrap
                .objects()
                .edit(
                        Eksa.BMC_MACHINE,
                        Eksa.NAMESPACE,
                        "bmc-ams-d02",
                        machine -> machine.withObject("/status")
                                .set(
                                        "conditions",
                                        Json.list(Json.of(
                                                "type",
                                                "Contactable",
                                                "status",
                                                "False",
                                                "message",
                                                "no route to host")))));
        apply(ForgeWorkspace.configuration());
        assertThat(cluster().at("/status/failureReason").asText()).isEqualTo("MachineInvalid");
        assertThat(cluster().at("/status/failureMessage").asText()).isEqualTo("no route to host");

        lab.in(() -> bootstrap
                .objects()
                .edit(
                        Eksa.BMC_MACHINE,
                        Eksa.NAMESPACE,
                        "bmc-ams-d02",
                        machine -> Meta.label(machine, Eksa.SKIP_CONTACT_CHECK, "true")));
        lab.pass(Duration.ofSeconds(11));

        assertThat(list(bootstrap, Capi.CLUSTER)).hasSize(1);
    }

    @Test
    void leavesAPausedClusterAlone() {
        var cluster = ForgeWorkspace.cluster();
        Meta.annotate(cluster, Eksa.PAUSED, "true");

        apply(Stream.concat(
                        Stream.of(cluster),
                        ForgeWorkspace.configuration().stream().skip(1))
                .toList());
        lab.pass(Duration.ofMinutes(5));

        assertThat(list(bootstrap, Capi.CLUSTER)).isEmpty();
        assertThat(cluster().has("status")).isFalse();
    }

    @Test
    void takesADeletedClusterDown() {
        apply(ForgeWorkspace.configuration());
        lab.pass(Duration.ofMinutes(50));

        lab.in(() -> bootstrap.objects().delete(Eksa.CLUSTER, "default", ForgeWorkspace.NAME));
        lab.pass(Duration.ofMinutes(10));

        assertThat(list(bootstrap, Capi.MACHINE)).isEmpty();
        assertThat(list(bootstrap, Capi.CLUSTER)).isEmpty();
        assertThat(lab.in(() -> bootstrap.objects().get(Eksa.CLUSTER, "default", ForgeWorkspace.NAME)))
                .isEmpty();
        assertThat(list(bootstrap, Eksa.HARDWARE)).noneMatch(hardware -> Meta.labelled(hardware, Eksa.HARDWARE_OWNER));
    }

    @Test
    void isReadyAgainAfterAMoveWithTheSameMachines() {
        apply(ForgeWorkspace.configuration());
        lab.pass(Duration.ofMinutes(50));
        var before = machines(bootstrap).stream().map(Meta::name).toList();

        var target = lab.datacenter.clusters().named(ForgeWorkspace.NAME).orElseThrow();
        lab.serve(target);
        start(target);
        lab.in(() -> new StandInMove(bootstrap.objects(), target.objects()).move());
        lab.in(() -> new StandInMove(bootstrap.objects(), target.objects()).moveSpec());
        lab.pass(Duration.ofMinutes(2));

        assertThat(machines(target).stream().map(Meta::name)).isEqualTo(before);
        assertThat(machines(target)).allMatch(machine -> phase(machine).equals("Running"));
        assertThat(machines(bootstrap)).isEmpty();
        assertThat(list(target, Capi.TINKERBELL_MACHINE_TEMPLATE).map(Meta::name))
                .containsExactly("ml-forge-control-plane-1", "ml-forge-md-gpu-1");
        assertThat(list(target, Eksa.CLUSTER).findFirst().orElseThrow().at("/status/conditions"))
                .filteredOn(each -> each.path("type").asText().equals("Ready"))
                .allMatch(each -> each.path("status").asText().equals("True"))
                .hasSize(1);
    }

    private void start(LabCluster cluster) {
        lab.start(cluster, new StandInProvider());
        for (var group : CapiControllers.all()) {
            lab.start(cluster, group);
        }
        lab.start(cluster, new EksaControllers(ForgeWorkspace::cilium));
    }

    private void apply(List<ObjectNode> objects) {
        lab.in(() -> objects.forEach(object -> bootstrap.objects().apply(object, "eks-a-cli")));
    }

    private int underway() {
        return Math.toIntExact(bootstrap.objects().list(Capi.MACHINE, "").stream()
                .filter(machine -> Meta.labelled(machine, Capi.CONTROL_PLANE))
                .filter(machine -> !machine.path("status").has("nodeRef"))
                .count());
    }

    private void tell(ObjectNode cluster) {
        cluster.at("/status/conditions").forEach(condition -> {
            var holds = condition.path("status").asText().equals("True");
            var line = condition.path("type").asText() + " "
                    + (holds
                            ? "True"
                            : condition.path("reason").asText() + " "
                                    + condition.path("message").asText());
            if (!told.contains(line)) {
                told.add(line);
            }
        });
    }

    private JsonNode condition(String type) {
        return cluster()
                .at("/status/conditions")
                .valueStream()
                .filter(condition -> condition.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode cluster() {
        return lab.in(() -> bootstrap.objects().get(Eksa.CLUSTER, "default", ForgeWorkspace.NAME))
                .orElseThrow();
    }

    private List<ObjectNode> machines(LabCluster cluster) {
        return list(cluster, Capi.MACHINE).toList();
    }

    private static String phase(ObjectNode machine) {
        return machine.at("/status/phase").asText();
    }

    private Stream<ObjectNode> list(LabCluster cluster, Kind kind) {
        return lab.in(() -> cluster.objects().list(kind, "")).stream();
    }
}
