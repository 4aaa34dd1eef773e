package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.flow.Time;
import dev.slipway.lab.clock.WallTimeline;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ApiServerTest {

    private static final int SOON = 10;

    private final WallTimeline timeline = WallTimeline.start(Instant.parse("2026-11-24T08:00:00Z"), 1, failure -> {
        throw failure;
    });
    private final ApiServer server = ApiServer.reserve("forge", timeline);
    private KubernetesClient client = client(server.kubeconfig());

    @BeforeEach
    void open() {
        server.open();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
        timeline.close();
    }

    @Test
    void createsReadsListsAndDeletes() {
        client.resource(configMap("settings", "one")).create();

        assertThat(client.configMaps()
                        .inNamespace("default")
                        .withName("settings")
                        .get()
                        .getData())
                .containsEntry("a", "one");
        assertThat(client.configMaps().inAnyNamespace().list().getItems()).hasSize(1);
        client.configMaps().inNamespace("default").withName("settings").delete();
        assertThat(client.configMaps()
                        .inNamespace("default")
                        .withName("settings")
                        .get())
                .isNull();
    }

    @Test
    void saysWhatIsWrong() {
        client.resource(configMap("settings", "one")).create();

        assertThatThrownBy(() -> client.resource(configMap("settings", "one")).create())
                .isInstanceOfSatisfying(KubernetesClientException.class, failure -> {
                    assertThat(failure.getCode()).isEqualTo(409);
                    assertThat(failure.getStatus().getReason()).isEqualTo("AlreadyExists");
                    assertThat(failure.getStatus().getDetails().getKind()).isEqualTo("configmaps");
                });
    }

    @Test
    void refusesAnOldVersion() {
        var first = client.resource(configMap("settings", "one")).create();
        client.resource(configMap("settings", "two")).update();
        first.setData(Map.of("a", "three"));

        assertThatThrownBy(() -> client.resource(first)
                        .lockResourceVersion(first.getMetadata().getResourceVersion())
                        .update())
                .isInstanceOfSatisfying(
                        KubernetesClientException.class,
                        failure -> assertThat(failure.getCode()).isEqualTo(409));
    }

    @Test
    void appliesForManagers() {
        client.resource(configMap("settings", "one")).patch(apply("first", true));

        assertThatThrownBy(() -> client.resource(configMap("settings", "two")).patch(apply("second", false)))
                .hasMessageContaining("Apply failed with 1 conflict: conflict with \"first\": .data.a");
        var forced = client.resource(configMap("settings", "two")).patch(apply("second", true));

        assertThat(forced.getData()).containsEntry("a", "two");
        assertThat(forced.getMetadata().getManagedFields())
                .extracting("manager")
                .containsExactly("second");
    }

    @Test
    void patchesInEveryWay() {
        client.resource(deployment()).create();
        var web = client.apps().deployments().inNamespace("default").withName("web");

        web.patch(
                PatchContext.of(PatchType.JSON), "[{\"op\": \"replace\", \"path\": \"/spec/replicas\", \"value\": 2}]");
        web.patch(PatchContext.of(PatchType.JSON_MERGE), "{\"metadata\": {\"labels\": {\"tier\": \"front\"}}}");
        web.patch(
                PatchContext.of(PatchType.STRATEGIC_MERGE),
                "{\"spec\": {\"template\": {\"spec\": {\"containers\": [{\"name\": \"side\", \"image\": \"side:1\"}]}}}}");

        var patched = web.get();
        assertThat(patched.getSpec().getReplicas()).isEqualTo(2);
        assertThat(patched.getMetadata().getLabels()).containsEntry("tier", "front");
        assertThat(patched.getSpec().getTemplate().getSpec().getContainers())
                .extracting("name")
                .containsExactly("web", "side");
    }

    @Test
    void keepsStatusApartAndScales() {
        client.resource(deployment()).create();
        var web = client.apps().deployments().inNamespace("default").withName("web");

        web.editStatus(found -> new DeploymentBuilder(found)
                .withNewStatus()
                .withReplicas(1)
                .endStatus()
                .build());
        web.scale(4);

        assertThat(web.get().getStatus().getReplicas()).isEqualTo(1);
        assertThat(web.get().getSpec().getReplicas()).isEqualTo(4);
        assertThat(web.scale().getStatus().getSelector()).isEqualTo("app=web");
    }

    @Test
    void selectsByLabelsAndFields() {
        for (var colour : List.of("red", "green", "blue")) {
            client.resource(new ConfigMapBuilder(configMap(colour, "one"))
                            .editMetadata()
                            .addToLabels("colour", colour)
                            .endMetadata()
                            .build())
                    .create();
        }
        var all = client.configMaps().inNamespace("default");

        assertThat(all.withLabelIn("colour", "red", "blue").list().getItems()).hasSize(2);
        assertThat(all.withLabelNotIn("colour", "red", "blue").list().getItems())
                .hasSize(1);
        assertThat(all.withoutLabel("colour", "red").list().getItems()).hasSize(2);
        assertThat(all.withLabel("colour").list().getItems()).hasSize(3);
        assertThat(all.withField("metadata.name", "red").list().getItems()).hasSize(1);
    }

    @Test
    void listsInParts() {
        for (var number = 0; number < 5; number++) {
            client.resource(configMap("settings-" + number, "one")).create();
        }
        var all = client.configMaps().inNamespace("default");

        var first = all.list(new ListOptionsBuilder().withLimit(3L).build());
        var rest = all.list(new ListOptionsBuilder()
                .withLimit(3L)
                .withContinue(first.getMetadata().getContinue())
                .build());

        assertThat(first.getItems()).hasSize(3);
        assertThat(first.getMetadata().getRemainingItemCount()).isEqualTo(2);
        assertThat(rest.getItems())
                .extracting(item -> item.getMetadata().getName())
                .containsExactly("settings-3", "settings-4");
    }

    @Test
    void keepsInformersUpToDate() throws InterruptedException {
        var seen = new LinkedBlockingQueue<String>();
        client.resource(configMap("before", "one")).create();

        try (var informer = client.configMaps().inNamespace("default").inform(new Recorder(seen))) {
            assertThat(next(seen)).isEqualTo("added before");
            client.resource(configMap("after", "one")).create();
            assertThat(next(seen)).isEqualTo("added after");
            client.resource(configMap("after", "two")).update();
            assertThat(next(seen)).isEqualTo("updated after");
            client.resource(configMap("before", "one")).delete();
            assertThat(next(seen)).isEqualTo("deleted before");
            assertThat(informer.getStore().list()).hasSize(1);
        }
    }

    @Test
    void letsInformersGoOnAfterItWasDown() throws InterruptedException {
        var seen = new LinkedBlockingQueue<String>();
        try (var _ = client.configMaps().inNamespace("default").inform(new Recorder(seen))) {
            client.resource(configMap("before", "one")).create();
            assertThat(next(seen)).isEqualTo("added before");

            server.close();
            server.open();
            client.resource(configMap("after", "one")).create();

            assertThat(next(seen)).isEqualTo("added after");
        }
    }

    @Test
    void resumesAWatchOrSaysThatItIsTooLate() throws InterruptedException {
        var old = client.resource(configMap("settings", "one"))
                .create()
                .getMetadata()
                .getResourceVersion();
        client.resource(configMap("settings", "two")).update();
        var seen = new LinkedBlockingQueue<String>();
        var closed = new LinkedBlockingQueue<Integer>();

        try (var _ = client.configMaps()
                .inNamespace("default")
                .withResourceVersion(old)
                .watch(new Witness(seen, closed))) {
            assertThat(next(seen)).isEqualTo("MODIFIED two");
        }
        timeline.exclusively(() -> {
            for (var number = 0; number < 11_000; number++) {
                var edit = Integer.toString(number);
                server.objects()
                        .edit(
                                new Kind("v1", "ConfigMap"),
                                "default",
                                "settings",
                                object -> object.withObject("/data").put("a", edit));
            }
        });
        try (var _ = client.configMaps()
                .inNamespace("default")
                .withResourceVersion(old)
                .watch(new Witness(seen, closed))) {
            assertThat(closed.poll(SOON, TimeUnit.SECONDS)).isEqualTo(410);
        }
    }

    @Test
    void servesWhatIsDefined() {
        client.load(new ByteArrayInputStream(WIDGETS.getBytes(StandardCharsets.UTF_8)))
                .create();
        var widget = new KubernetesSerialization().unmarshal("""
                        apiVersion: slipway.dev/v1
                        kind: Widget
                        metadata: {name: w1, namespace: default}
                        spec: {size: 3}
                        """, GenericKubernetesResource.class);

        client.resource(widget).create();

        assertThat(client.genericKubernetesResources("slipway.dev/v1", "Widget")
                        .inAnyNamespace()
                        .list()
                        .getItems())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.getMetadata().getGeneration()).isEqualTo(1));
    }

    @Test
    void followsLogsUntilThePodIsGone() throws InterruptedException {
        client.resource(new PodBuilder()
                        .withNewMetadata()
                        .withName("web")
                        .withNamespace("default")
                        .endMetadata()
                        .withNewSpec()
                        .addNewContainer()
                        .withName("web")
                        .withImage("web:1")
                        .endContainer()
                        .endSpec()
                        .build())
                .create();
        var container = new PodLogs.Container("default", "web", "web");
        server.logs().append(container, timeline.now(), "first");
        var pod = client.pods().inNamespace("default").withName("web");
        var out = new Lines();

        try (var _ = pod.watchLog(out)) {
            assertThat(next(out.lines)).isEqualTo("first");
            server.logs().append(container, timeline.now(), "second");
            assertThat(next(out.lines)).isEqualTo("second");
        }
        server.logs().append(container, timeline.now(), "third");
        assertThat(pod.tailingLines(1).getLog()).isEqualTo("third\n");
    }

    @Test
    void deletesInTheForeground() {
        var owner = client.resource(configMap("owner", "one")).create();
        client.resource(new ConfigMapBuilder(configMap("child", "one"))
                        .editMetadata()
                        .addNewOwnerReference()
                        .withApiVersion("v1")
                        .withKind("ConfigMap")
                        .withName("owner")
                        .withUid(owner.getMetadata().getUid())
                        .endOwnerReference()
                        .addToFinalizers("slipway.dev/hold")
                        .endMetadata()
                        .build())
                .create();
        var maps = client.configMaps().inNamespace("default");

        maps.withName("owner")
                .withPropagationPolicy(DeletionPropagation.FOREGROUND)
                .delete();
        var waiting = maps.withName("owner").get();
        maps.withName("child")
                .edit(child -> new ConfigMapBuilder(child)
                        .editMetadata()
                        .withFinalizers(List.of())
                        .endMetadata()
                        .build());

        assertThat(waiting.getMetadata().getFinalizers()).containsExactly("foregroundDeletion");
        assertThat(maps.list().getItems()).isEmpty();
    }

    @Test
    void triesWithoutDoing() {
        client.resource(configMap("settings", "one")).dryRun().create();

        assertThat(client.configMaps().inNamespace("default").list().getItems()).isEmpty();
    }

    @Test
    void refusesConnectionsWhileItIsClosed() throws IOException {
        var address = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.endpoint().getPort());
        server.close();

        try (var socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(address)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void knowsNobodyWithoutACertificate() {
        var config = Config.fromKubeconfig(server.kubeconfig());
        config.setClientCertData(null);
        config.setClientKeyData(null);
        try (var stranger = new KubernetesClientBuilder().withConfig(config).build()) {
            assertThat(stranger.getKubernetesVersion().getMinor()).isEqualTo("36");
            assertThatThrownBy(() -> stranger.nodes().list())
                    .hasMessageContaining("User \"system:anonymous\" cannot get path \"/api/v1/nodes\"");
        }
    }

    @Test
    void answersQuickly() {
        for (var number = 0; number < 1_000; number++) {
            client.resource(configMap("settings-" + number, "one")).create();
        }
        var start = Time.system().now();

        for (var number = 0; number < 1_000; number++) {
            client.configMaps()
                    .inNamespace("default")
                    .withName("settings-" + number)
                    .get();
        }
        var all = client.configMaps().inNamespace("default").list().getItems();

        assertThat(all).hasSize(1_000);
        // Far more than it takes, and far less than with a delayed acknowledgement for each answer.
        assertThat(Duration.between(start, Time.system().now())).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void clearsANamespace() throws InterruptedException {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("work")
                        .endMetadata()
                        .build())
                .create();
        client.resource(new ConfigMapBuilder(configMap("settings", "one"))
                        .editMetadata()
                        .withNamespace("work")
                        .endMetadata()
                        .build())
                .create();

        client.namespaces().withName("work").delete();

        assertThat(client.namespaces().withName("work").waitUntilCondition(Objects::isNull, SOON, TimeUnit.SECONDS))
                .isNull();
        assertThat(client.configMaps().inAnyNamespace().list().getItems()).isEmpty();
    }

    private static final String WIDGETS = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.slipway.dev}
            spec:
              group: slipway.dev
              scope: Namespaced
              names: {kind: Widget, plural: widgets}
              versions:
              - name: v1
                served: true
                storage: true
                schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
            """;

    private static KubernetesClient client(String kubeconfig) {
        return new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(kubeconfig))
                .build();
    }

    private static PatchContext apply(String manager, boolean force) {
        return new PatchContext.Builder()
                .withPatchType(PatchType.SERVER_SIDE_APPLY)
                .withFieldManager(manager)
                .withForce(force)
                .build();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(SOON, TimeUnit.SECONDS), "nothing came");
    }

    private static ConfigMap configMap(String name, String value) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace("default")
                .endMetadata()
                .addToData("a", value)
                .build();
    }

    private static Deployment deployment() {
        return new DeploymentBuilder()
                .withNewMetadata()
                .withName("web")
                .withNamespace("default")
                .endMetadata()
                .withNewSpec()
                .withReplicas(1)
                .withNewSelector()
                .addToMatchLabels("app", "web")
                .endSelector()
                .withNewTemplate()
                .withNewMetadata()
                .addToLabels("app", "web")
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("web")
                .withImage("web:1")
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private record Recorder(BlockingQueue<String> seen) implements ResourceEventHandler<ConfigMap> {

        @Override
        public void onAdd(ConfigMap object) {
            seen.add("added " + object.getMetadata().getName());
        }

        @Override
        public void onUpdate(ConfigMap old, ConfigMap object) {
            if (!old.equals(object)) {
                seen.add("updated " + object.getMetadata().getName());
            }
        }

        @Override
        public void onDelete(ConfigMap object, boolean unknown) {
            seen.add("deleted " + object.getMetadata().getName());
        }
    }

    private record Witness(BlockingQueue<String> seen, BlockingQueue<Integer> closed) implements Watcher<ConfigMap> {

        @Override
        public void eventReceived(Action action, ConfigMap object) {
            seen.add(action + " " + object.getData().get("a"));
        }

        @Override
        public void onClose(WatcherException cause) {
            closed.add(cause.asClientException().getCode());
        }
    }

    private static final class Lines extends ByteArrayOutputStream {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            for (var at = offset; at < offset + length; at++) {
                write(bytes[at]);
            }
        }

        @Override
        public synchronized void write(int octet) {
            if (octet == '\n') {
                lines.add(toString(StandardCharsets.UTF_8));
                reset();
            } else {
                super.write(octet);
            }
        }
    }
}
