package dev.slipway.lab.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerTest {

    private static final String IMAGE = "public.ecr.aws/eks-anywhere/tinkerbell/tinkerbell:v0.22.1";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void answersWhatEksAnywhereAsksOfTheEngine() throws Exception {
        assertThat(desk.run("docker", "version", "--format", "{{.Client.Version}}"))
                .isZero();
        assertThat(desk.lines).containsExactly("28.5.2");

        assertThat(desk.run("docker", "info", "--format", "{{json .MemTotal}}")).isZero();
        assertThat(desk.lines).containsExactly("33567027200");
    }

    @Test
    void pullsOnce() throws Exception {
        desk.run("docker", "pull", IMAGE);
        assertThat(desk.text())
                .startsWith("v0.22.1: Pulling from eks-anywhere/tinkerbell/tinkerbell\n")
                .contains(": Pull complete\n", "Status: Downloaded newer image for " + IMAGE)
                .endsWith("\n" + IMAGE);

        desk.run("docker", "pull", IMAGE);
        assertThat(desk.text()).contains("Status: Image is up to date for ").doesNotContain("Pull complete");
    }

    @Test
    void runsSmeeAndRefusesASecondOfThatName() throws Exception {
        var run = new String[] {
            "docker",
            "run",
            "-d",
            "-i",
            "-v",
            "/x:/kubeconfig",
            "--network",
            "host",
            "-e",
            "TINKERBELL_PUBLIC_IPV4=10.40.0.9",
            "--name",
            "smee",
            IMAGE
        };

        assertThat(desk.run(run)).isZero();
        assertThat(desk.lines.getFirst()).isEqualTo("! Unable to find image '" + IMAGE + "' locally");
        assertThat(desk.lines.getLast()).hasSize(64);
        assertThat(desk.datacenter.containers().named("smee").orElseThrow().environment())
                .containsEntry("TINKERBELL_PUBLIC_IPV4", "10.40.0.9");

        assertThat(desk.run(run)).isEqualTo(125);
        assertThat(desk.text()).contains("Conflict. The container name \"/smee\" is already in use by container");
    }

    @Test
    void listsAndRemovesContainers() throws Exception {
        desk.run("docker", "run", "-d", "--name", "smee", IMAGE);

        desk.run("docker", "ps", "-a", "--filter", "name=^smee$", "--format", "{{.Names}} {{.State}}");
        assertThat(desk.lines).containsExactly("smee running");
        assertThat(desk.run("docker", "rm", "smee")).isEqualTo(1);
        assertThat(desk.run("docker", "rm", "-f", "smee")).isZero();
        assertThat(desk.lines).containsExactly("smee");
        assertThat(desk.run("docker", "rm", "-f", "smee")).isZero();
        assertThat(desk.lines).containsExactly("! Error response from daemon: No such container: smee");
        assertThat(desk.run("docker", "container", "inspect", "smee")).isEqualTo(1);
    }

    @Test
    void showsAContainersLog() throws Exception {
        desk.run("docker", "run", "-d", "--name", "smee", IMAGE);

        desk.run("docker", "logs", "--tail", "1", "smee");

        assertThat(desk.lines).containsExactly("smee started");
    }

    @Test
    void keepsEnvironmentValuesToItself() throws Exception {
        desk.with(Map.of("HANDED", "s3cret-2"))
                .run("docker", "run", "-d", "-e", "TOKEN=s3cret-1", "-e", "HANDED", "--name", "smee", IMAGE);
        var shown = new StringBuilder(desk.text());
        desk.run("docker", "inspect", "smee");
        shown.append(desk.text());
        desk.run("docker", "ps", "-a");
        shown.append(desk.text());

        assertThat(shown.toString()).contains("TOKEN", "HANDED").doesNotContain("s3cret");
        assertThat(desk.datacenter.containers().named("smee").orElseThrow().words())
                .noneMatch(word -> word.contains("s3cret"));
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(desk.run("docker", "pull", "--quick", IMAGE)).isEqualTo(125);
        assertThat(desk.lines)
                .containsExactly(
                        "! unknown flag: --quick",
                        "! ",
                        "! Usage:  docker pull [OPTIONS] NAME[:TAG|@DIGEST]",
                        "! ",
                        "! Run 'docker pull --help' for more information");

        assertThat(desk.run("docker", "compose")).isEqualTo(1);
        assertThat(desk.lines.getFirst()).isEqualTo("! docker: unknown command: docker compose");
        assertThat(desk.run("docker", "run", "-z", IMAGE)).isEqualTo(125);
        assertThat(desk.lines.getFirst()).isEqualTo("! unknown shorthand flag: 'z' in -z");
        assertThat(desk.run("docker", "run", "--name")).isEqualTo(125);
        assertThat(desk.lines.getFirst()).isEqualTo("! flag needs an argument: --name");
    }
}
