package dev.slipway.lab.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.lab.api.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindTest {

    private static final String NAME = "ml-forge-eks-a-cluster";
    private static final String IMAGE = "public.ecr.aws/eks-anywhere/kubernetes-sigs/kind/node:v1.36.2-eks-d-1-36-16";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
        Files.writeString(folder.resolve("kind_tmp.yaml"), "kind: Cluster\n");
    }

    private int create() throws Exception {
        return desk.run(
                "kind",
                "create",
                "cluster",
                "--name",
                NAME,
                "--kubeconfig",
                "boot.kubeconfig",
                "--image",
                IMAGE,
                "--config",
                "kind_tmp.yaml");
    }

    @Test
    void createsAClusterThatAnswers() throws Exception {
        assertThat(create()).isZero();

        assertThat(desk.lines)
                .startsWith(
                        "! Creating cluster \"" + NAME + "\" ...",
                        "!  • Ensuring node image (" + IMAGE + ") 🖼️  ...",
                        "!  ✓ Ensuring node image (" + IMAGE + ") 🖼️",
                        "!  • Preparing nodes 📦   ...")
                .contains(
                        "!  ✓ Starting control-plane 🕹️",
                        "! Set kubectl context to \"kind-" + NAME + "\"",
                        "! kubectl cluster-info --context kind-" + NAME + " --kubeconfig boot.kubeconfig");
        assertThat(desk.datacenter.clusters().named(NAME).orElseThrow().answering())
                .isTrue();
        assertThat(desk.list(NAME, new Kind("v1", "Node"))).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("boot.kubeconfig"))))
                .isEqualTo("rw-------");
    }

    @Test
    void listsClusters() throws Exception {
        assertThat(desk.run("kind", "get", "clusters")).isZero();
        assertThat(desk.lines).containsExactly("! No kind clusters found.");

        create();
        desk.run("kind", "get", "clusters");
        assertThat(desk.lines).containsExactly(NAME);
    }

    @Test
    void refusesANameThatIsTaken() throws Exception {
        create();

        assertThat(create()).isEqualTo(1);

        assertThat(desk.lines)
                .containsExactly(
                        "! ERROR: failed to create cluster: node(s) already exist for a cluster with the name \"" + NAME
                                + "\"");
    }

    @Test
    void interruptedItLeavesAHalfMadeCluster() throws Exception {
        desk.interruptedAt("Starting control-plane");

        assertThatThrownBy(this::create).isInstanceOf(InterruptedException.class);

        assertThat(desk.datacenter.containers().named(NAME + "-control-plane")).isPresent();
        assertThat(desk.datacenter.clusters().named(NAME)).isEmpty();
        desk.run("kind", "get", "clusters");
        assertThat(desk.lines).containsExactly(NAME);
        assertThat(desk.run("kind", "get", "kubeconfig", "--name", NAME)).isEqualTo(1);
        assertThat(desk.run("kind", "delete", "cluster", "--name", NAME)).isZero();
        assertThat(create()).isZero();
    }

    @Test
    void deletesTheClusterAndItsApiServer() throws Exception {
        create();
        var cluster = desk.datacenter.clusters().named(NAME).orElseThrow();

        assertThat(desk.run("kind", "delete", "cluster", "--name", NAME)).isZero();

        assertThat(desk.lines)
                .containsExactly(
                        "! Deleting cluster \"" + NAME + "\" ...", "! Deleted nodes: [\"" + NAME + "-control-plane\"]");
        assertThat(cluster.answering()).isFalse();
        assertThat(desk.run("kind", "delete", "cluster", "--name", NAME)).isZero();
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(desk.run("kind", "create", "cluster", "--kubernetes-version", "1.36"))
                .isEqualTo(1);
        assertThat(desk.lines).containsExactly("! ERROR: unknown flag: --kubernetes-version");
        assertThat(desk.run("kind", "make")).isEqualTo(1);
        assertThat(desk.lines).containsExactly("! ERROR: unknown command \"make\" for \"kind\"");
        assertThat(desk.run("kind", "get")).isEqualTo(1);
        assertThat(desk.lines).containsExactly("! ERROR: Subcommand is required");
    }
}
