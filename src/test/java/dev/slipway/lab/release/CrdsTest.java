package dev.slipway.lab.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.VirtualTimeline;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrdsTest {

    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    private final MemoryStore store = new MemoryStore("forge", timeline);

    @ParameterizedTest
    @CsvSource(textBlock = """
            cluster-api,                  cluster.x-k8s.io/v1beta2,                MachineDeployment
            cluster-api,                  cluster.x-k8s.io/v1beta1,                Machine
            cluster-api,                  ipam.cluster.x-k8s.io/v1beta2,           IPAddress
            bootstrap-kubeadm,            bootstrap.cluster.x-k8s.io/v1beta2,      KubeadmConfigTemplate
            control-plane-kubeadm,        controlplane.cluster.x-k8s.io/v1beta2,   KubeadmControlPlane
            bootstrap-etcdadm-bootstrap,  bootstrap.cluster.x-k8s.io/v1beta1,      EtcdadmConfig
            bootstrap-etcdadm-controller, etcdcluster.cluster.x-k8s.io/v1beta1,    EtcdadmCluster
            infrastructure-tinkerbell,    infrastructure.cluster.x-k8s.io/v1beta1, TinkerbellMachineTemplate
            tinkerbell,                   tinkerbell.org/v1alpha1,                 Workflow
            tinkerbell,                   bmc.tinkerbell.org/v1alpha1,             Machine
            eks-anywhere,                 anywhere.eks.amazonaws.com/v1alpha1,     TinkerbellDatacenterConfig
            eks-anywhere,                 anywhere.eks.amazonaws.com/v1alpha1,     EKSARelease
            eks-distro,                   distro.eks.amazonaws.com/v1alpha1,       Release
            cert-manager,                 cert-manager.io/v1,                      Certificate
            clusterctl,                   clusterctl.cluster.x-k8s.io/v1alpha3,    Provider
            """)
    void makeTheServerServeTheirKinds(String component, String apiVersion, String kind) {
        timeline.exclusively(() -> Crds.of(component).forEach(store::create));

        assertThat(store.serves(new Kind(apiVersion, kind))).isTrue();
    }

    @Test
    void haveTheColumnsOfARealMachine() {
        var machine = named("cluster-api", "machines.cluster.x-k8s.io");

        assertThat(columns(machine, "v1beta2"))
                .containsExactly(
                        "Cluster",
                        "Node Name",
                        "Provider ID(10)",
                        "Failure domain",
                        "Ready",
                        "Available",
                        "Up-to-date",
                        "Internal-IP(10)",
                        "External-IP(10)",
                        "OS-Image(10)",
                        "Paused(10)",
                        "Phase",
                        "Age",
                        "Version");
        assertThat(version(machine, "v1beta2")
                        .path("additionalPrinterColumns")
                        .get(4)
                        .path("jsonPath")
                        .asText())
                .isEqualTo(".status.conditions[?(@.type==\"Ready\")].status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hardware.tinkerbell.org", "machines.bmc.tinkerbell.org"})
    void letClusterctlMoveHardwareAndItsBmc(String name) {
        assertThat(labels(named("tinkerbell", name)).has("clusterctl.cluster.x-k8s.io/move"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflows.tinkerbell.org", "templates.tinkerbell.org", "jobs.bmc.tinkerbell.org"})
    void leaveWorkflowsBehind(String name) {
        assertThat(labels(named("tinkerbell", name))).isEmpty();
    }

    @Test
    void sayWhichContractAVersionKeeps() {
        var labels = labels(named("infrastructure-tinkerbell", "tinkerbellmachines.infrastructure.cluster.x-k8s.io"));

        assertThat(labels.path("cluster.x-k8s.io/v1beta1").asText()).isEqualTo("v1beta1");
        assertThat(labels.path("cluster.x-k8s.io/provider").asText()).isEqualTo("infrastructure-tinkerbell");
    }

    @Test
    void giveScaleToWhatHasReplicas() {
        var controlPlane = named("control-plane-kubeadm", "kubeadmcontrolplanes.controlplane.cluster.x-k8s.io");

        assertThat(version(controlPlane, "v1beta2").path("subresources").has("scale"))
                .isTrue();
        assertThat(version(controlPlane, "v1beta2").path("storage").asBoolean()).isTrue();
        assertThat(version(controlPlane, "v1beta1").path("storage").asBoolean()).isFalse();
    }

    private static ObjectNode named(String component, String name) {
        return Crds.of(component).stream()
                .filter(definition ->
                        definition.path("metadata").path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode labels(ObjectNode definition) {
        return definition.path("metadata").path("labels");
    }

    private static JsonNode version(ObjectNode definition, String name) {
        return stream(definition.path("spec").path("versions")).stream()
                .filter(version -> version.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(ObjectNode definition, String version) {
        return stream(version(definition, version).path("additionalPrinterColumns")).stream()
                .map(column -> column.path("name").asText()
                        + (column.has("priority") ? "(" + column.path("priority") + ")" : ""))
                .toList();
    }

    private static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
