package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.clock.VirtualTimeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an operator sees who uses `kubectl` against a server of the lab.
@Timeout(60)
class KubectlTest {

    private static final Path KUBECTL = Path.of("/usr/bin/kubectl");
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {app: web}}
            spec:
              replicas: 2
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                  - {name: web, image: "web:1", ports: [{containerPort: 80}]}
            """;

    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    private final ApiServer server = ApiServer.reserve("forge", timeline);

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(Files.isExecutable(KUBECTL), "kubectl is not on this machine");
        server.open();
        Files.writeString(folder.resolve("kubeconfig"), server.kubeconfig());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void printsNodes() throws Exception {
        create(node());
        pass(Duration.ofMinutes(5));

        assertThat(kubectl("get", "nodes")).isEqualTo("""
                NAME      STATUS   ROLES           AGE   VERSION
                ams-c01   Ready    control-plane   5m    v1.36.1-eks-1
                """);
        assertThat(kubectl("get", "node", "ams-c01", "-o", "wide"))
                .contains("INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION      CONTAINER-RUNTIME")
                .contains("10.40.0.21    <none>        Ubuntu 22.04.5 LTS   5.15.0-91-generic   containerd://1.7.27");
    }

    @Test
    void describesNodes() throws Exception {
        create(node());
        var stored = server.objects().get(new Kind("v1", "Node"), "", "ams-c01").orElseThrow();
        timeline.exclusively(() ->
                server.objects().event(stored, "Normal", "RegisteredNode", "Node ams-c01 joined", "node-controller"));

        assertThat(kubectl("describe", "node", "ams-c01"))
                .contains("Roles:              control-plane")
                .contains("Ready   True")
                .contains("KubeletReady")
                .contains("InternalIP:  10.40.0.21")
                .containsPattern("Normal\\s+RegisteredNode\\s+\\S+\\s+node-controller\\s+Node ams-c01 joined");
    }

    @Test
    void printsAndDescribesPods() throws Exception {
        create(pod());
        status("""
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
        pass(Duration.ofSeconds(90));

        assertThat(kubectl("get", "pods")).isEqualTo("""
                NAME   READY   STATUS    RESTARTS      AGE
                web    1/1     Running   1 (80s ago)   90s
                """);
        assertThat(kubectl("describe", "pod", "web")).contains("Status:       Running");
    }

    @Test
    void appliesInTheClient() throws Exception {
        var file = file("web.yaml", DEPLOYMENT);

        assertThat(kubectl("apply", "-f", file)).isEqualTo("deployment.apps/web created\n");
        assertThat(kubectl("apply", "-f", file)).isEqualTo("deployment.apps/web unchanged\n");
        file("web.yaml", DEPLOYMENT.replace("web:1", "web:2"));
        assertThat(kubectl("diff", "-f", file))
                .contains("-      - image: web:1")
                .contains("+      - image: web:2");
        assertThat(kubectl("apply", "-f", file)).isEqualTo("deployment.apps/web configured\n");
        assertThat(kubectl("get", "deployments", "-o", "wide")).isEqualTo("""
                NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR
                web    0/2     0            0           0s    web          web:2    app=web
                """);
        assertThat(kubectl("describe", "deployment", "web"))
                .contains("Replicas:               2 desired | 0 updated | 0 total | 0 available | 0 unavailable");
    }

    @Test
    void appliesInTheServer() throws Exception {
        var file = file("web.yaml", DEPLOYMENT);

        assertThat(kubectl("apply", "--server-side", "-f", file)).isEqualTo("deployment.apps/web serverside-applied\n");
        file("web.yaml", DEPLOYMENT.replace("replicas: 2", "replicas: 5"));

        assertThat(kubectl("apply", "--server-side", "--field-manager=other", "-f", file))
                .startsWith("error: Apply failed with 1 conflict: conflict with \"kubectl\": .spec.replicas\n");
        assertThat(kubectl("apply", "--server-side", "--field-manager=other", "--force-conflicts", "-f", file))
                .isEqualTo("deployment.apps/web serverside-applied\n");
    }

    @Test
    void changesWhatIsThere() throws Exception {
        kubectl("apply", "-f", file("web.yaml", DEPLOYMENT));

        assertThat(kubectl("label", "deployment", "web", "tier=front")).isEqualTo("deployment.apps/web labeled\n");
        assertThat(kubectl("annotate", "deployment", "web", "by=me")).isEqualTo("deployment.apps/web annotated\n");
        assertThat(kubectl("patch", "deployment", "web", "-p", "{\"spec\":{\"paused\":true}}"))
                .isEqualTo("deployment.apps/web patched\n");
        assertThat(kubectl("scale", "deployment", "web", "--replicas=7")).isEqualTo("deployment.apps/web scaled\n");
        assertThat(kubectl(
                        "get",
                        "deployment",
                        "web",
                        "-o",
                        "jsonpath={.metadata.labels.tier} {.spec.replicas} {.spec.paused}"))
                .isEqualTo("front 7 true");
    }

    @Test
    void waitsForConditionsAndDeletes() throws Exception {
        create(node());

        assertThat(kubectl("wait", "--for=condition=Ready", "node/ams-c01", "--timeout=10s"))
                .isEqualTo("node/ams-c01 condition met\n");
        assertThat(kubectl("wait", "--for=delete", "node/ams-c01", "--timeout=1s"))
                .endsWith("error: timed out waiting for the condition on nodes/ams-c01\n");
        assertThat(kubectl("delete", "node", "ams-c01")).isEqualTo("node \"ams-c01\" deleted\n");
        assertThat(kubectl("get", "node", "ams-c01"))
                .isEqualTo("Error from server (NotFound): nodes \"ams-c01\" not found\n");
    }

    @Test
    void createsWithoutAFile() throws Exception {
        assertThat(kubectl("create", "namespace", "work")).isEqualTo("namespace/work created\n");
        assertThat(kubectl("create", "configmap", "settings", "-n", "work", "--from-literal=a=one"))
                .isEqualTo("configmap/settings created\n");
        assertThat(kubectl("create", "secret", "generic", "password", "-n", "work", "--from-literal=a=one"))
                .isEqualTo("secret/password created\n");
        assertThat(kubectl("get", "configmap,secret", "-n", "work", "-o", "jsonpath={.items[*].data.a}"))
                .isEqualTo("one b25l");
        assertThat(kubectl("auth", "can-i", "create", "pods")).isEqualTo("yes\n");
    }

    @Test
    void followsLogs() throws Exception {
        create(pod());
        var container = new PodLogs.Container("default", "web", "web");
        server.logs().append(container, timeline.now(), "first");
        server.logs().append(container, timeline.now(), "second");

        assertThat(kubectl("logs", "web", "--tail=1")).isEqualTo("second\n");
        assertThat(kubectl("logs", "web", "--timestamps", "--tail=1")).isEqualTo("2026-11-24T08:00:00Z second\n");
        var following = start("logs", "-f", "web");
        try (var lines = following.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("first");
            assertThat(lines.readLine()).isEqualTo("second");
            server.logs().append(container, timeline.now(), "third");
            assertThat(lines.readLine()).isEqualTo("third");
            timeline.exclusively(() -> server.objects().delete(new Kind("v1", "Pod"), "default", "web"));
            assertThat(lines.readLine()).isNull();
        }
    }

    @Test
    void printsWhatIsDefined() throws Exception {
        kubectl("apply", "-f", file("widgets.yaml", WIDGETS));
        kubectl("apply", "-f", file("widget.yaml", """
                apiVersion: slipway.dev/v1
                kind: Widget
                metadata: {name: w1}
                spec: {size: 3}
                """));
        status("""
                apiVersion: slipway.dev/v1
                kind: Widget
                metadata: {name: w1, namespace: default}
                status: {conditions: [{type: Other, status: "False"}, {type: Ready, status: "True"}]}
                """);

        assertThat(kubectl("get", "wd")).isEqualTo("""
                NAME   SIZE   READY   AGE
                w1     3      True    0s
                """);
        assertThat(kubectl("get", "widgets", "-o", "wide")).startsWith("NAME   SIZE   READY   AGE   HOST\n");
        assertThat(kubectl("wait", "--for=condition=Established", "crd/widgets.slipway.dev", "--timeout=10s"))
                .isEqualTo("customresourcedefinition.apiextensions.k8s.io/widgets.slipway.dev condition met\n");
        assertThat(kubectl("api-resources", "--api-group=slipway.dev")).isEqualTo("""
                NAME      SHORTNAMES   APIVERSION       NAMESPACED   KIND
                widgets   wd           slipway.dev/v1   true         Widget
                """);
        assertThat(kubectl("explain", "widget.spec.size"))
                .contains("FIELD: size <integer>")
                .contains("How large it is.");
    }

    @Test
    void printsEverything() throws Exception {
        create(pod());
        kubectl("apply", "-f", file("web.yaml", DEPLOYMENT));

        assertThat(kubectl("get", "all", "-A")).isEqualTo("""
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
        create(node());

        assertThat(kubectl("version")).contains("Server Version: v1.36.1-eks-1");
    }

    @Test
    void createsADeploymentWithoutAFile() throws Exception {
        assertThat(kubectl("create", "deployment", "web", "--image=web:1", "--replicas=2", "--port=80"))
                .isEqualTo("deployment.apps/web created\n");

        assertThat(kubectl("get", "deployments", "-o", "wide")).isEqualTo("""
                NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR
                web    0/2     0            0           0s    web          web:1    app=web
                """);
    }

    @Test
    void onlyTriesADrain() throws Exception {
        create(node());
        create(pod());
        kubectl("patch", "pod", "web", "-p", "{\"spec\": {\"nodeName\": \"ams-c01\"}}");

        // This kubectl waits until the pod is gone, although it knows that the server only tries.
        assertThat(kubectl("drain", "ams-c01", "--force", "--dry-run=server", "--timeout=1s"))
                .contains(
                        "node/ams-c01 cordoned (server dry run)",
                        "deleting Pods that declare no controller: default/web");

        assertThat(kubectl("get", "pods", "-o", "name")).isEqualTo("pod/web\n");
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

    private static String node() {
        return """
                apiVersion: v1
                kind: Node
                metadata: {name: ams-c01, labels: {node-role.kubernetes.io/control-plane: ""}}
                status:
                  addresses: [{type: InternalIP, address: 10.40.0.21}]
                  conditions:
                  - {type: Ready, status: "True", reason: KubeletReady, message: kubelet is posting ready status}
                  nodeInfo:
                    kubeletVersion: v1.36.1-eks-1
                    osImage: Ubuntu 22.04.5 LTS
                    kernelVersion: 5.15.0-91-generic
                    containerRuntimeVersion: containerd://1.7.27
                """;
    }

    private static String pod() {
        return """
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: default}
                spec: {containers: [{name: web, image: "web:1"}]}
                """;
    }

    private void create(String yaml) throws IOException {
        var object = (ObjectNode) new YAMLMapper().readTree(yaml);
        timeline.exclusively(() -> server.objects().create(object));
    }

    private void status(String yaml) throws IOException {
        var object = (ObjectNode) new YAMLMapper().readTree(yaml);
        timeline.exclusively(() -> server.objects().updateStatus(object));
    }

    private void pass(Duration duration) throws Exception {
        timeline.work(() -> {
            timeline.sleep(duration);
            return duration;
        });
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String kubectl(String... words) throws IOException {
        try (var output = start(words).getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(KUBECTL.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KUBECONFIG", folder.resolve("kubeconfig").toString());
        builder.environment().put("HOME", folder.toString());
        return builder.start();
    }
}
