package dev.slipway.lab.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.lab.api.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterctlInitTest {

    private static final Kind PROVIDER = new Kind("clusterctl.cluster.x-k8s.io/v1alpha3", "Provider");

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder).with(Map.of("TINKERBELL_IP", "s3cret"));
        desk.bringToLife("boot");
        components("cert-manager/v1.19.3/cert-manager.yaml", "cert-manager", "cert-manager");
        components("cluster-api/v1.13.2/core-components.yaml", "capi-system", "capi-controller-manager");
        components("bootstrap-kubeadm/v1.13.2/bootstrap-components.yaml", "capi-kubeadm-bootstrap-system", "b");
        components(
                "control-plane-kubeadm/v1.13.2/control-plane-components.yaml",
                "capi-kubeadm-control-plane-system",
                "c");
        components(
                "infrastructure-tinkerbell/v0.6.6/infrastructure-components.yaml", "capt-system", "${TINKERBELL_IP}");
        Files.writeString(folder.resolve("clusterctl.yaml"), """
                providers:
                - {name: tinkerbell, url: "DIR/infrastructure-tinkerbell/v0.6.6/infrastructure-components.yaml", type: InfrastructureProvider}
                - {name: cluster-api, url: "DIR/cluster-api/v1.13.2/core-components.yaml", type: CoreProvider}
                - {name: kubeadm, url: "DIR/control-plane-kubeadm/v1.13.2/control-plane-components.yaml", type: ControlPlaneProvider}
                - {name: kubeadm, url: "DIR/bootstrap-kubeadm/v1.13.2/bootstrap-components.yaml", type: BootstrapProvider}
                overridesFolder: DIR
                cert-manager: {timeout: 30m, url: "DIR/cert-manager/v1.19.3/cert-manager.yaml", version: v1.19.3}
                """.replace("DIR", folder.toString()));
    }

    private void components(String file, String namespace, String deployment) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: "%2$s", namespace: %1$s}
                spec:
                  selector: {matchLabels: {app: x}}
                  template:
                    metadata: {labels: {app: x}}
                    spec: {containers: [{name: manager, image: x}]}
                ---
                apiVersion: v1
                kind: Namespace
                metadata: {name: %1$s}
                """.formatted(namespace, deployment));
    }

    private int init(String infrastructure) throws Exception {
        return desk.run(
                "clusterctl",
                "init",
                "--core",
                "cluster-api:v1.13.2",
                "--bootstrap",
                "kubeadm:v1.13.2",
                "--control-plane",
                "kubeadm:v1.13.2",
                "--infrastructure",
                infrastructure,
                "--config",
                "clusterctl.yaml",
                "--kubeconfig",
                desk.kubeconfig("boot"));
    }

    @Test
    void installsCertManagerAndThenTheProvidersInTheirOrder() throws Exception {
        assertThat(init("tinkerbell:v0.6.6")).isZero();

        assertThat(desk.lines)
                .containsExactly(
                        "! Fetching providers",
                        "! Installing cert-manager version=\"v1.19.3\"",
                        "! Waiting for cert-manager to be available...",
                        "! Installing provider=\"cluster-api\" version=\"v1.13.2\" targetNamespace=\"capi-system\"",
                        "! Installing provider=\"bootstrap-kubeadm\" version=\"v1.13.2\""
                                + " targetNamespace=\"capi-kubeadm-bootstrap-system\"",
                        "! Installing provider=\"control-plane-kubeadm\" version=\"v1.13.2\""
                                + " targetNamespace=\"capi-kubeadm-control-plane-system\"",
                        "! Installing provider=\"infrastructure-tinkerbell\" version=\"v0.6.6\""
                                + " targetNamespace=\"capt-system\"",
                        "! ",
                        "! Your management cluster has been initialized successfully!",
                        "! ",
                        "! You can now create your first workload cluster by running the following:",
                        "! ",
                        "!   clusterctl generate cluster [name] --kubernetes-version [version] | kubectl apply -f -",
                        "! ");
        assertThat(desk.list("boot", PROVIDER))
                .extracting(provider -> provider.path("metadata").path("name").asText())
                .containsExactlyInAnyOrder(
                        "cluster-api", "bootstrap-kubeadm", "control-plane-kubeadm", "infrastructure-tinkerbell");
        assertThat(desk.list("boot", Desk.DEPLOYMENT))
                .allMatch(
                        deployment -> deployment.path("metadata").path("labels").has("clusterctl.cluster.x-k8s.io"));
        assertThat(desk.text()).doesNotContain("s3cret");
    }

    @Test
    void onceMoreItHasNothingToDo() throws Exception {
        init("tinkerbell:v0.6.6");

        assertThat(init("tinkerbell:v0.6.6")).isZero();

        assertThat(desk.lines)
                .containsExactly(
                        "! Fetching providers", "! Skipping installing cert-manager as it is already installed");
    }

    @Test
    void refusesASecondVersion() throws Exception {
        init("tinkerbell:v0.6.6");
        components("infrastructure-tinkerbell/v0.6.7/infrastructure-components.yaml", "capt-system", "capt");

        assertThat(init("tinkerbell:v0.6.7")).isEqualTo(1);

        assertThat(desk.lines.getLast())
                .isEqualTo("! Error: installing provider \"infrastructure-tinkerbell\" can lead to a non functioning"
                        + " management cluster: there is already an instance of the \"infrastructure-tinkerbell\""
                        + " provider installed in the \"capt-system\" namespace");
    }

    @Test
    void missesAVariable() throws Exception {
        desk.with(Map.of());

        assertThat(init("tinkerbell:v0.6.6")).isEqualTo(1);

        assertThat(desk.lines.getLast())
                .startsWith("! Error: failed to get provider components for the \"tinkerbell:v0.6.6\" provider: failed"
                        + " to perform variable substitution: value for variables [TINKERBELL_IP] is not set.");
    }

    @Test
    void triesForAWhileToReachADeadServer() throws Exception {
        var kubeconfig = desk.kubeconfig("boot");
        desk.cluster("boot").close();
        var before = desk.timeline.now();

        assertThat(desk.run("clusterctl", "init", "--config", "clusterctl.yaml", "--kubeconfig", kubeconfig))
                .isEqualTo(1);

        assertThat(desk.text())
                .startsWith("! Error: failed to connect to the management cluster: action failed after 9 attempts:")
                .endsWith("connect: connection refused");
        assertThat(desk.timeline.now()).isAfter(before.plusSeconds(10));
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(desk.run("clusterctl", "init", "--provider", "x")).isEqualTo(1);
        assertThat(desk.lines).containsExactly("! Error: unknown flag: --provider");
        assertThat(desk.run("clusterctl", "shift")).isEqualTo(1);
        assertThat(desk.lines.getFirst()).isEqualTo("! Error: unknown command \"shift\" for \"clusterctl\"");
        assertThat(init("tinkerbell:v1:v2")).isEqualTo(1);
        assertThat(desk.lines.getLast()).contains("invalid provider name \"tinkerbell:v1:v2\"");
    }
}
