package dev.slipway.kube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Time;
import dev.slipway.lab.api.ApiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MirrorTest {

    private static final int MANY = 5000;

    private final KubeServer server;
    private final Semaphore news = new Semaphore(0);

    MirrorTest(@TempDir Path folder) throws IOException {
        this.server = KubeServer.in(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hearsOfWhatIsThereAndOfWhatChanges() throws Exception {
        server.open();
        try (var session = server.session();
                var mirror = follow()) {
            session.create(map("first"));
            await(() -> mirror.objects(Kinds.CONFIG_MAP).stream().anyMatch(MirrorTest::isFirst));
            await(() -> mirror.link().equals(new Link.Live()));
            assertThat(mirror.version()).startsWith("v1.");

            session.delete(Kinds.CONFIG_MAP, "default", "first");
            await(() -> mirror.objects(Kinds.CONFIG_MAP).stream().noneMatch(MirrorTest::isFirst));

            assertThat(mirror.objects(Kinds.WORKFLOW)).isEmpty();
        }
    }

    @Test
    void keepsWhatItSawWhileTheServerIsGone() throws Exception {
        server.open();
        try (var session = server.session();
                var mirror = follow()) {
            session.create(map("first"));
            await(() -> mirror.objects(Kinds.CONFIG_MAP).stream().anyMatch(MirrorTest::isFirst));

            server.close();

            await(() -> mirror.link() instanceof Link.OutOfReach);
            assertThat(mirror.link())
                    .isInstanceOfSatisfying(
                            Link.OutOfReach.class,
                            lost -> assertThat(lost.reason()).contains("does not answer"));
            assertThat(mirror.objects(Kinds.CONFIG_MAP)).anyMatch(MirrorTest::isFirst);
        }
    }

    @Test
    void findsAServerThatIsMadeAgainElsewhere() throws Exception {
        try (var mirror = follow()) {
            await(() -> mirror.link() instanceof Link.OutOfReach);

            try (var other = ApiServer.reserve("forge", server.timeline())) {
                Files.writeString(server.kubeconfig(), other.kubeconfig());
                other.open();

                await(() -> mirror.link() instanceof Link.Live);
            }
        }
    }

    @Test
    void followsFiveThousandObjects() throws Exception {
        server.open();
        try (var session = server.session();
                var mirror = follow()) {
            await(() -> mirror.link() instanceof Link.Live);
            for (var number = 0; number < MANY; number++) {
                session.create(map("map-" + number));
            }

            await(() -> mirror.objects(Kinds.CONFIG_MAP).size() >= MANY);
        }
    }

    private Mirror follow() {
        return Mirror.follow(
                KubeDoor.network(),
                server.kubeconfig(),
                Set.of(Kinds.CONFIG_MAP, Kinds.WORKFLOW),
                Time.system(),
                news::release);
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            assertThat(news.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            news.drainPermits();
        }
    }

    private static boolean isFirst(ObjectNode object) {
        return object.path("metadata").path("name").asText().equals("first");
    }

    private static ObjectNode map(String name) {
        var map = JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata").put("name", name);
        return map;
    }
}
