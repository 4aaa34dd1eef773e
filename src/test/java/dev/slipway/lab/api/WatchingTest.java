package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What clients hear who watch objects or follow a log.
@Timeout(60)
class WatchingTest {

    private static final int SOON = 10;

    private final ForgeServer forge = ForgeServer.open();
    private final KubernetesClient client = forge.client();

    @AfterEach
    void close() {
        forge.close();
    }

    @Test
    void keepsInformersUpToDate() throws InterruptedException {
        var seen = new LinkedBlockingQueue<String>();
        client.resource(ForgeServer.configMap("before", "one")).create();

        try (var informer = client.configMaps().inNamespace("default").inform(new Recorder(seen))) {
            assertThat(next(seen)).isEqualTo("added before");
            client.resource(ForgeServer.configMap("after", "one")).create();
            assertThat(next(seen)).isEqualTo("added after");
            client.resource(ForgeServer.configMap("after", "two")).update();
            assertThat(next(seen)).isEqualTo("updated after");
            client.resource(ForgeServer.configMap("before", "one")).delete();
            assertThat(next(seen)).isEqualTo("deleted before");
            assertThat(informer.getStore().list()).hasSize(1);
        }
    }

    @Test
    void letsInformersGoOnAfterItWasDown() throws InterruptedException {
        var seen = new LinkedBlockingQueue<String>();
        try (var _ = client.configMaps().inNamespace("default").inform(new Recorder(seen))) {
            client.resource(ForgeServer.configMap("before", "one")).create();
            assertThat(next(seen)).isEqualTo("added before");

            forge.server().close();
            forge.server().open();
            client.resource(ForgeServer.configMap("after", "one")).create();

            assertThat(next(seen)).isEqualTo("added after");
        }
    }

    @Test
    void resumesAWatchOrSaysThatItIsTooLate() throws InterruptedException {
        var old = client.resource(ForgeServer.configMap("settings", "one"))
                .create()
                .getMetadata()
                .getResourceVersion();
        client.resource(ForgeServer.configMap("settings", "two")).update();
        var seen = new LinkedBlockingQueue<String>();
        var closed = new LinkedBlockingQueue<Integer>();

        try (var _ = client.configMaps()
                .inNamespace("default")
                .withResourceVersion(old)
                .watch(new Witness(seen, closed))) {
            assertThat(next(seen)).isEqualTo("MODIFIED two");
        }
        forge.timeline().exclusively(() -> {
            for (var number = 0; number < 11_000; number++) {
                var edit = Integer.toString(number);
                forge.server()
                        .objects()
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
        forge.server().logs().append(container, forge.timeline().now(), "first");
        var pod = client.pods().inNamespace("default").withName("web");
        var out = new Lines();

        try (var _ = pod.watchLog(out)) {
            assertThat(next(out.lines)).isEqualTo("first");
            forge.server().logs().append(container, forge.timeline().now(), "second");
            assertThat(next(out.lines)).isEqualTo("second");
        }
        forge.server().logs().append(container, forge.timeline().now(), "third");
        assertThat(pod.tailingLines(1).getLog()).isEqualTo("third\n");
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(SOON, TimeUnit.SECONDS), "nothing came");
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
