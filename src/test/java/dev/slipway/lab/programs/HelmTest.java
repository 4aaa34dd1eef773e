package dev.slipway.lab.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmTest {

    private static final Kind SECRET = new Kind("v1", "Secret");
    private static final Kind CONFIG_MAP = new Kind("v1", "ConfigMap");
    private static final String CHART = "public.ecr.aws/eks-anywhere/tinkerbell/stack";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void setUp() {
        desk = new Desk(folder, HelmTest::render);
        desk.create("boot", """
                apiVersion: v1
                kind: Namespace
                metadata: {name: eksa-system}
                """);
    }

    private static List<ObjectNode> render(String chart, JsonNode values, String namespace) {
        return chart.equals(CHART)
                ? Desk.objects("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: tinkerbell}
                        spec:
                          selector: {matchLabels: {app: tinkerbell}}
                          template:
                            metadata: {labels: {app: tinkerbell}}
                            spec: {containers: [{name: tinkerbell, image: x}]}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: "%s", namespace: "%s"}
                        """.formatted(values.path("publicIP").asText("none"), namespace))
                : List.of();
    }

    private int upgrade(String... more) throws Exception {
        Files.writeString(folder.resolve("values.yaml"), "publicIP: ip-1\npassword: s3cret\n");
        var words = new ArrayList<>(List.of(
                "helm",
                "upgrade",
                "--install",
                "tinkerbell",
                "oci://" + CHART,
                "--version",
                "0.22.1",
                "--kubeconfig",
                desk.kubeconfig("boot"),
                "--namespace",
                "eksa-system",
                "--values",
                "values.yaml"));
        words.addAll(List.of(more));
        return desk.run(words.toArray(String[]::new));
    }

    private void interrupted() throws Exception {
        desk.interruptedAt("Digest:");
        upgrade();
    }

    @Test
    void installsAndWaits() throws Exception {
        desk.bringToLife("boot");

        assertThat(upgrade("--wait", "--skip-crds")).isZero();

        assertThat(desk.text())
                .startsWith(
                        "Release \"tinkerbell\" does not exist. Installing it now.\n! Pulled: " + CHART + ":0.22.1\n")
                .contains("NAME: tinkerbell\nLAST DEPLOYED: Tue Nov 24 08:00:", "STATUS: deployed\nREVISION: 1\n")
                .doesNotContain("s3cret");
        assertThat(desk.in(() -> desk.cluster("boot").objects().get(CONFIG_MAP, "eksa-system", "ip-1")))
                .isPresent();
        assertThat(desk.list("boot", SECRET))
                .extracting(secret -> secret.path("metadata").path("name").asText())
                .containsExactly("sh.helm.release.v1.tinkerbell.v1");
    }

    @Test
    void upgradesAndRemovesWhatIsGone() throws Exception {
        upgrade();

        assertThat(upgrade("--set", "publicIP=ip-2")).isZero();

        assertThat(desk.text()).contains("Release \"tinkerbell\" has been upgraded. Happy Helming!", "REVISION: 2");
        assertThat(desk.list("boot", CONFIG_MAP))
                .extracting(map -> map.path("metadata").path("name").asText())
                .contains("ip-2")
                .doesNotContain("ip-1");
    }

    @Test
    void givesUpWaitingInTheEnd() throws Exception {
        assertThat(upgrade("--wait", "--timeout", "30s")).isEqualTo(1);

        assertThat(desk.lines.getLast()).isEqualTo("! Error: context deadline exceeded");
        desk.run("helm", "status", "tinkerbell", "-n", "eksa-system", "--kubeconfig", desk.kubeconfig("boot"));
        assertThat(desk.text()).contains("STATUS: failed");
    }

    @Test
    void interruptedItLeavesThePendingReleaseThatBlocksTheNextOne() throws Exception {
        assertThatThrownBy(this::interrupted).isInstanceOf(InterruptedException.class);

        assertThat(upgrade()).isEqualTo(1);

        assertThat(desk.lines)
                .containsExactly(
                        "! Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress");
        assertThat(desk.run(
                        "helm",
                        "uninstall",
                        "tinkerbell",
                        "-n",
                        "eksa-system",
                        "--kubeconfig",
                        desk.kubeconfig("boot")))
                .isZero();
        assertThat(desk.lines).containsExactly("release \"tinkerbell\" uninstalled");
        assertThat(upgrade()).isZero();
    }

    @Test
    void listsReleases() throws Exception {
        upgrade();

        desk.run("helm", "list", "-q", "--kubeconfig", desk.kubeconfig("boot"), "--namespace", "eksa-system");

        assertThat(desk.lines).containsExactly("tinkerbell");
    }

    @Test
    void rendersWithValuesFromStandardInput() throws Exception {
        desk.reading("publicIP: ip-9\n")
                .run(
                        "helm",
                        "template",
                        "oci://" + CHART,
                        "--version",
                        "0.22.1",
                        "--namespace",
                        "kube-system",
                        "--kube-version",
                        "1.36",
                        "--insecure-skip-tls-verify",
                        "-f",
                        "-");

        assertThat(desk.text()).contains("---\n# Source: stack/templates/configmap.yaml\n", "name: ip-9");
    }

    @Test
    void saysWhatItCannotDo() throws Exception {
        var kubeconfig = desk.kubeconfig("boot");
        assertThat(desk.run(
                        "helm",
                        "upgrade",
                        "--install",
                        "x",
                        "oci://example.org/x",
                        "--version",
                        "1",
                        "--kubeconfig",
                        kubeconfig,
                        "--namespace",
                        "eksa-system"))
                .isEqualTo(1);
        assertThat(desk.lines.getLast())
                .isEqualTo("! Error: failed to perform \"FetchReference\" on source: example.org/x:1: not found");
        assertThat(desk.run("helm", "upgrade", "x", "--install")).isEqualTo(1);
        assertThat(desk.lines.getFirst()).isEqualTo("! Error: \"helm upgrade\" requires 2 arguments");
        assertThat(desk.run("helm", "list", "--everything")).isEqualTo(1);
        assertThat(desk.lines).containsExactly("! Error: unknown flag: --everything");
        assertThat(desk.run("helm", "repo")).isEqualTo(1);
        assertThat(desk.lines)
                .containsExactly("! Error: unknown command \"repo\" for \"helm\"", "! Run 'helm --help' for usage.");
    }

    @Test
    void reachesNobodyWhereNobodyListens() throws Exception {
        var kubeconfig = desk.kubeconfig("boot");
        desk.cluster("boot").close();

        Files.writeString(folder.resolve("dead"), Files.readString(Path.of(kubeconfig)));
        assertThat(desk.run("helm", "list", "--kubeconfig", "dead")).isEqualTo(1);

        assertThat(desk.text())
                .matches("! Error: Kubernetes cluster unreachable: Get \"https://127.0.0.1:(\\d+)/version\":"
                        + " dial tcp 127.0.0.1:\\1: connect: connection refused");
    }
}
