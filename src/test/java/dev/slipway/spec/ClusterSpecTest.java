package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClusterSpecTest {

    private static final Path EXAMPLE = Path.of("examples/amsterdam/ml-forge.yaml");

    @Test
    void holdsTheValuesOfTheFile() throws IOException {
        var spec = ClusterSpec.load(SpecFile.read(EXAMPLE)).spec().orElseThrow();

        assertThat(spec.name()).isEqualTo("ml-forge");
        assertThat(spec.selfManaged()).isTrue();
        assertThat(spec.provider()).isEqualTo(Provider.TINKERBELL);
        assertThat(spec.controlPlane().count()).isEqualTo(3);
        assertThat(spec.controlPlane().endpoint()).isEqualTo("10.40.0.10");
        assertThat(spec.controlPlaneMachines().name()).isEqualTo("ml-forge-cp");
        assertThat(spec.network().pods()).isEqualTo("192.168.0.0/16");
        assertThat(spec.tinkerbellDatacenter().orElseThrow().tinkerbellIp()).isEqualTo("10.40.0.11");
        var group = spec.workerGroups().getFirst();
        assertThat(group.count()).isEqualTo(4);
        assertThat(spec.imageOf(spec.machinesOf(group))).isEqualTo("http://10.40.0.5/ubuntu-2404-kube-1-36.gz");
    }

    @Test
    void documentsAreReadyToBeApplied() throws IOException {
        var documents =
                ClusterSpec.load(SpecFile.read(EXAMPLE)).spec().orElseThrow().documents();

        assertThat(documents.keySet())
                .containsExactly(
                        "Cluster/ml-forge",
                        "TinkerbellDatacenterConfig/ml-forge",
                        "TinkerbellMachineConfig/ml-forge-cp",
                        "TinkerbellMachineConfig/ml-forge-gpu");
        var cluster = document(documents, "Cluster/ml-forge");
        assertThat(cluster.at("/metadata/namespace").asText()).isEqualTo("default");
        assertThat(cluster.at("/spec/machineHealthCheck/nodeStartupTimeout").asText())
                .isEqualTo("20m0s");
        assertThat(cluster.at("/spec/workerNodeGroupConfigurations/0/count").isInt()
                        || cluster.at("/spec/workerNodeGroupConfigurations/0/count")
                                .isLong())
                .isTrue();
        assertThat(document(documents, "TinkerbellMachineConfig/ml-forge-cp")
                        .at("/spec/users/0/sshAuthorizedKeys/0")
                        .asText())
                .startsWith("ssh-ed25519 ")
                .doesNotContain("platform@ams");
    }

    @Test
    void fillsInWhatEksAnywhereFillsIn() {
        var spec = load("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: Cluster
                metadata: {name: small}
                spec:
                  KubernetesVersion: 1.30
                  clusterNetwork: {cni: cilium}
                  datacenterRef: {kind: TinkerbellDatacenterConfig, name: small}
                  workerNodeGroupConfigurations:
                  - autoscalingConfiguration: {minCount: 2, maxCount: 0x5}
                  registryMirrorConfiguration: {endpoint: 1.2.3.4, port: 8443, authenticate: yes}
                """).spec().orElseThrow();

        assertThat(spec.kubernetesVersion()).isEqualTo("1.30");
        assertThat(spec.workerGroups().getFirst().name()).isEqualTo("md-0");
        assertThat(spec.workerGroups().getFirst().count()).isEqualTo(2);
        assertThat(spec.registryMirror().orElseThrow().path("port").asText()).isEqualTo("8443");
        var cluster = document(spec.documents(), "Cluster/small");
        assertThat(cluster.at("/spec/workerNodeGroupConfigurations/0/autoscalingConfiguration/maxCount")
                        .asInt())
                .isEqualTo(5);
        assertThat(cluster.at("/spec/clusterNetwork").toString()).contains("\"cniConfig\":{\"cilium\":{}}");
        assertThat(cluster.at("/spec/clusterNetwork/cni").isMissingNode()).isTrue();
        assertThat(cluster.at("/spec/registryMirrorConfiguration/authenticate").booleanValue())
                .isTrue();
        assertThat(cluster.at("/spec/kubernetesVersion").asText()).isEqualTo("1.30");
    }

    @Test
    void withoutAReadableClusterThereIsNoSpecification() {
        assertThat(load("kind: Other").spec()).isEmpty();
        var unreadable = load("""
                kind: Cluster
                spec: {controlPlaneConfiguration: {count: three}}
                """);
        assertThat(unreadable.spec()).isEmpty();
        assertThat(unreadable.findings()).extracting(Finding::id).isEqualTo(List.of("spec.wrong-type"));
    }

    private static ObjectNode document(Map<String, ObjectNode> documents, String key) {
        return Objects.requireNonNull(documents.get(key), key);
    }

    private static ClusterSpec.Reading load(String text) {
        return ClusterSpec.load(SpecFile.of(Path.of("cluster.yaml"), text));
    }
}
