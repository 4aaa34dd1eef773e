package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an operator sees who looks around with `kubectl`.
@Timeout(60)
class KubectlReadsTest {

    private final Terminal terminal;

    KubectlReadsTest(@TempDir Path folder) throws IOException {
        this.terminal = Terminal.open(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void printsNodes() throws Exception {
        terminal.create(SampleYaml.NODE);
        terminal.pass(Duration.ofMinutes(5));

        assertThat(terminal.kubectl("get", "nodes")).isEqualTo("""
                NAME      STATUS   ROLES           AGE   VERSION
                ams-c01   Ready    control-plane   5m    v1.36.1-eks-1
                """);
        assertThat(terminal.kubectl("get", "node", "ams-c01", "-o", "wide"))
                .contains("INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION      CONTAINER-RUNTIME")
                .contains("10.40.0.21    <none>        Ubuntu 22.04.5 LTS   5.15.0-91-generic   containerd://1.7.27");
    }

    @Test
    void describesNodes() throws Exception {
        terminal.create(SampleYaml.NODE);
        var stored = terminal.server()
                .objects()
                .get(new Kind("v1", "Node"), "", "ams-c01")
                .orElseThrow();
        terminal.timeline()
                .exclusively(() -> terminal.server()
                        .objects()
                        .event(stored, "Normal", "RegisteredNode", "Node ams-c01 joined", "node-controller"));

        assertThat(terminal.kubectl("describe", "node", "ams-c01"))
                .contains("Roles:              control-plane")
                .contains("Ready   True")
                .contains("KubeletReady")
                .contains("InternalIP:  10.40.0.21")
                .containsPattern("Normal\\s+RegisteredNode\\s+\\S+\\s+node-controller\\s+Node ams-c01 joined");
    }

    @Test
    void printsAndDescribesPods() throws Exception {
        terminal.create(SampleYaml.POD);
        terminal.status("""
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: default}
                status:
                  phase: Running
                  podIP: 192.168.0.7
                  containerStatuses:
                  - name: web
                    ready: true
                    restartCount: 1
                    lastState: {terminated: {finishedAt: "2026-11-24T08:00:10Z", exitCode: 1}}
                    state: {running: {startedAt: "2026-11-24T08:00:11Z"}}
                """);
        terminal.pass(Duration.ofSeconds(90));

        assertThat(terminal.kubectl("get", "pods")).isEqualTo("""
                NAME   READY   STATUS    RESTARTS      AGE
                web    1/1     Running   1 (80s ago)   90s
                """);
        assertThat(terminal.kubectl("describe", "pod", "web")).contains("Status:       Running");
    }

    @Test
    void printsWhatIsDefined() throws Exception {
        terminal.kubectl("apply", "-f", terminal.file("widgets.yaml", WIDGETS));
        terminal.kubectl("apply", "-f", terminal.file("widget.yaml", """
                apiVersion: slipway.dev/v1
                kind: Widget
                metadata: {name: w1}
                spec: {size: 3}
                """));
        terminal.status("""
                apiVersion: slipway.dev/v1
                kind: Widget
                metadata: {name: w1, namespace: default}
                status: {conditions: [{type: Other, status: "False"}, {type: Ready, status: "True"}]}
                """);

        assertThat(terminal.kubectl("get", "wd")).isEqualTo("""
                NAME   SIZE   READY   AGE
                w1     3      True    0s
                """);
        assertThat(terminal.kubectl("get", "widgets", "-o", "wide")).startsWith("NAME   SIZE   READY   AGE   HOST\n");
        assertThat(terminal.kubectl("wait", "--for=condition=Established", "crd/widgets.slipway.dev", "--timeout=10s"))
                .isEqualTo("customresourcedefinition.apiextensions.k8s.io/widgets.slipway.dev condition met\n");
        assertThat(terminal.kubectl("api-resources", "--api-group=slipway.dev")).isEqualTo("""
                NAME      SHORTNAMES   APIVERSION       NAMESPACED   KIND
                widgets   wd           slipway.dev/v1   true         Widget
                """);
        assertThat(terminal.kubectl("explain", "widget.spec.size"))
                .contains("FIELD: size <integer>")
                .contains("How large it is.");
    }

    @Test
    void printsEverything() throws Exception {
        terminal.create(SampleYaml.POD);
        terminal.kubectl("apply", "-f", terminal.file("web.yaml", SampleYaml.DEPLOYMENT));

        assertThat(terminal.kubectl("get", "all", "-A")).isEqualTo("""
                NAMESPACE   NAME      READY   STATUS    RESTARTS   AGE
                default     pod/web   0/1     Pending   0          0s

                NAMESPACE   NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
                default     service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   0s

                NAMESPACE   NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
                default     deployment.apps/web   0/2     0            0           0s
                """);
    }

    @Test
    void tellsTheVersionOfItsNodes() throws Exception {
        terminal.create(SampleYaml.NODE);

        assertThat(terminal.kubectl("version")).contains("Server Version: v1.36.1-eks-1");
    }

    @Test
    void followsLogs() throws Exception {
        terminal.create(SampleYaml.POD);
        var container = new PodLogs.Container("default", "web", "web");
        terminal.server().logs().append(container, terminal.timeline().now(), "first");
        terminal.server().logs().append(container, terminal.timeline().now(), "second");

        assertThat(terminal.kubectl("logs", "web", "--tail=1")).isEqualTo("second\n");
        assertThat(terminal.kubectl("logs", "web", "--timestamps", "--tail=1"))
                .isEqualTo("2026-11-24T08:00:00Z second\n");
        var following = terminal.start("logs", "-f", "web");
        try (var lines = following.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("first");
            assertThat(lines.readLine()).isEqualTo("second");
            terminal.server().logs().append(container, terminal.timeline().now(), "third");
            assertThat(lines.readLine()).isEqualTo("third");
            terminal.timeline()
                    .exclusively(() -> terminal.server().objects().delete(new Kind("v1", "Pod"), "default", "web"));
            assertThat(lines.readLine()).isNull();
        }
    }

    private static final String WIDGETS = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.slipway.dev}
            spec:
              group: slipway.dev
              scope: Namespaced
              names: {kind: Widget, plural: widgets, shortNames: [wd]}
              versions:
              - name: v1
                served: true
                storage: true
                subresources: {status: {}}
                additionalPrinterColumns:
                - {name: Size, type: integer, jsonPath: .spec.size}
                - {name: Ready, type: string, jsonPath: '.status.conditions[?(@.type=="Ready")].status'}
                - {name: Age, type: date, jsonPath: .metadata.creationTimestamp}
                - {name: Host, type: string, priority: 1, jsonPath: .spec.host}
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:
                      spec:
                        type: object
                        properties:
                          size: {type: integer, description: How large it is.}
                          host: {type: string}
                      status: {type: object, x-kubernetes-preserve-unknown-fields: true}
            """;
}
