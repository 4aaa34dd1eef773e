package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an operator sees who changes things with `kubectl`.
@Timeout(60)
class KubectlChangesTest {

    private final Terminal terminal;

    KubectlChangesTest(@TempDir Path folder) throws IOException {
        this.terminal = Terminal.open(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void appliesInTheClient() throws Exception {
        var file = terminal.file("web.yaml", SampleYaml.DEPLOYMENT);

        assertThat(terminal.kubectl("apply", "-f", file)).isEqualTo("deployment.apps/web created\n");
        assertThat(terminal.kubectl("apply", "-f", file)).isEqualTo("deployment.apps/web unchanged\n");
        terminal.file("web.yaml", SampleYaml.DEPLOYMENT.replace("web:1", "web:2"));
        assertThat(terminal.kubectl("diff", "-f", file))
                .contains("-      - image: web:1")
                .contains("+      - image: web:2");
        assertThat(terminal.kubectl("apply", "-f", file)).isEqualTo("deployment.apps/web configured\n");
        assertThat(terminal.kubectl("get", "deployments", "-o", "wide")).isEqualTo("""
                NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR
                web    0/2     0            0           0s    web          web:2    app=web
                """);
        assertThat(terminal.kubectl("describe", "deployment", "web"))
                .contains("Replicas:               2 desired | 0 updated | 0 total | 0 available | 0 unavailable");
    }

    @Test
    void appliesInTheServer() throws Exception {
        var file = terminal.file("web.yaml", SampleYaml.DEPLOYMENT);

        assertThat(terminal.kubectl("apply", "--server-side", "-f", file))
                .isEqualTo("deployment.apps/web serverside-applied\n");
        terminal.file("web.yaml", SampleYaml.DEPLOYMENT.replace("replicas: 2", "replicas: 5"));

        assertThat(terminal.kubectl("apply", "--server-side", "--field-manager=other", "-f", file))
                .startsWith("error: Apply failed with 1 conflict: conflict with \"kubectl\": .spec.replicas\n");
        assertThat(terminal.kubectl("apply", "--server-side", "--field-manager=other", "--force-conflicts", "-f", file))
                .isEqualTo("deployment.apps/web serverside-applied\n");
    }

    @Test
    void changesWhatIsThere() throws Exception {
        terminal.kubectl("apply", "-f", terminal.file("web.yaml", SampleYaml.DEPLOYMENT));

        assertThat(terminal.kubectl("label", "deployment", "web", "tier=front"))
                .isEqualTo("deployment.apps/web labeled\n");
        assertThat(terminal.kubectl("annotate", "deployment", "web", "by=me"))
                .isEqualTo("deployment.apps/web annotated\n");
        assertThat(terminal.kubectl("patch", "deployment", "web", "-p", "{\"spec\":{\"paused\":true}}"))
                .isEqualTo("deployment.apps/web patched\n");
        assertThat(terminal.kubectl("scale", "deployment", "web", "--replicas=7"))
                .isEqualTo("deployment.apps/web scaled\n");
        assertThat(terminal.kubectl(
                        "get",
                        "deployment",
                        "web",
                        "-o",
                        "jsonpath={.metadata.labels.tier} {.spec.replicas} {.spec.paused}"))
                .isEqualTo("front 7 true");
    }

    @Test
    void waitsForConditionsAndDeletes() throws Exception {
        terminal.create(SampleYaml.NODE);

        assertThat(terminal.kubectl("wait", "--for=condition=Ready", "node/ams-c01", "--timeout=10s"))
                .isEqualTo("node/ams-c01 condition met\n");
        assertThat(terminal.kubectl("wait", "--for=delete", "node/ams-c01", "--timeout=1s"))
                .endsWith("error: timed out waiting for the condition on nodes/ams-c01\n");
        assertThat(terminal.kubectl("delete", "node", "ams-c01")).isEqualTo("node \"ams-c01\" deleted\n");
        assertThat(terminal.kubectl("get", "node", "ams-c01"))
                .isEqualTo("Error from server (NotFound): nodes \"ams-c01\" not found\n");
    }

    @Test
    void createsWithoutAFile() throws Exception {
        assertThat(terminal.kubectl("create", "namespace", "work")).isEqualTo("namespace/work created\n");
        assertThat(terminal.kubectl("create", "configmap", "settings", "-n", "work", "--from-literal=a=one"))
                .isEqualTo("configmap/settings created\n");
        assertThat(terminal.kubectl("create", "secret", "generic", "password", "-n", "work", "--from-literal=a=one"))
                .isEqualTo("secret/password created\n");
        assertThat(terminal.kubectl("get", "configmap,secret", "-n", "work", "-o", "jsonpath={.items[*].data.a}"))
                .isEqualTo("one b25l");
        assertThat(terminal.kubectl("auth", "can-i", "create", "pods")).isEqualTo("yes\n");
    }

    @Test
    void createsADeploymentWithoutAFile() throws Exception {
        assertThat(terminal.kubectl("create", "deployment", "web", "--image=web:1", "--replicas=2", "--port=80"))
                .isEqualTo("deployment.apps/web created\n");

        assertThat(terminal.kubectl("get", "deployments", "-o", "wide")).isEqualTo("""
                NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR
                web    0/2     0            0           0s    web          web:1    app=web
                """);
    }

    @Test
    void onlyTriesADrain() throws Exception {
        terminal.create(SampleYaml.NODE);
        terminal.create(SampleYaml.POD);
        terminal.kubectl("patch", "pod", "web", "-p", "{\"spec\": {\"nodeName\": \"ams-c01\"}}");

        // This kubectl waits until the pod is gone, although it knows that the server only tries.
        assertThat(terminal.kubectl("drain", "ams-c01", "--force", "--dry-run=server", "--timeout=1s"))
                .contains(
                        "node/ams-c01 cordoned (server dry run)",
                        "deleting Pods that declare no controller: default/web");

        assertThat(terminal.kubectl("get", "pods", "-o", "name")).isEqualTo("pod/web\n");
    }
}
