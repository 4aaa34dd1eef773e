package dev.slipway.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionTest {

    private static final String MANAGER = "test";

    private final KubeServer server;

    SessionTest(@TempDir Path folder) throws IOException {
        this.server = KubeServer.in(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void createsFindsListsAndDeletes() throws Exception {
        try (var session = open()) {
            session.create(map("settings", "one"));
            session.create(map("others", "two"));

            assertThat(session.get(Kinds.CONFIG_MAP, "default", "settings")
                            .at("/data/a")
                            .asText())
                    .isEqualTo("one");
            assertThat(session.list(Kinds.CONFIG_MAP, "default", "part=settings"))
                    .singleElement()
                    .satisfies(found -> assertThat(found.path("kind").asText()).isEqualTo("ConfigMap"));
            assertThatThrownBy(() -> session.create(map("settings", "one"))).isInstanceOf(KubeException.Conflict.class);

            session.delete(Kinds.CONFIG_MAP, "default", "settings");
            session.delete(Kinds.CONFIG_MAP, "default", "settings");

            assertThat(session.find(Kinds.CONFIG_MAP, "default", "settings")).isEmpty();
            assertThatThrownBy(() -> session.get(Kinds.CONFIG_MAP, "default", "settings"))
                    .isInstanceOf(KubeException.NotFound.class);
        }
    }

    @Test
    void saysThatItIsClosedToWhoAsksOnceMore() throws Exception {
        var session = open();
        session.close();

        assertThatThrownBy(session::version)
                .isInstanceOf(KubeException.Unreachable.class)
                .hasMessageContaining("is closed");
        assertThatThrownBy(() -> session.watch(Kinds.CONFIG_MAP, "1", _ -> {}))
                .isInstanceOf(KubeException.Unreachable.class);
    }

    @Test
    void refusesToReplaceWhatSomebodyElseHasChanged() throws Exception {
        try (var session = open()) {
            var mine = session.create(map("settings", "one"));
            session.mergePatch(Kinds.CONFIG_MAP, "default", "settings", data("a", "theirs"));

            assertThatThrownBy(() -> session.replace(mine)).isInstanceOf(KubeException.Conflict.class);
        }
    }

    @Test
    void appliesAgainWithoutChangingAnything() throws Exception {
        try (var session = open()) {
            var first = session.apply(map("settings", "one"), MANAGER);
            var second = session.apply(map("settings", "one"), MANAGER);

            assertThat(second.at("/metadata/resourceVersion")).isEqualTo(first.at("/metadata/resourceVersion"));
        }
    }

    @Test
    void annotatesAndTakesAnnotationsAway() throws Exception {
        try (var session = open()) {
            session.create(map("settings", "one"));

            session.annotate(Kinds.CONFIG_MAP, "default", "settings", "example.org/a", Optional.of("true"));
            assertThat(annotations(session).has("example.org/a")).isTrue();

            session.annotate(Kinds.CONFIG_MAP, "default", "settings", "example.org/a", Optional.empty());
            assertThat(annotations(session).has("example.org/a")).isFalse();
        }
    }

    @Test
    void hasNothingToListOfAKindTheServerDoesNotServe() throws Exception {
        try (var session = open()) {
            assertThat(session.list(Kinds.WORKFLOW, "eksa-system")).isEmpty();
        }
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        try (var session = server.session()) {
            assertThatThrownBy(() -> session.list(Kinds.NODE, ""))
                    .isInstanceOf(KubeException.Unreachable.class)
                    .hasMessageContaining("does not answer")
                    .hasMessageContaining("GET /api/v1/nodes");
        }
    }

    @Test
    void saysThatItIsNotLetIn() throws Exception {
        server.open();
        var nobody = server.server().kubeconfig().replaceAll("client-(certificate|key)-data: .*", "");
        Files.writeString(server.kubeconfig(), nobody);

        try (var session = server.session()) {
            assertThatThrownBy(() -> session.list(Kinds.NODE, "")).isInstanceOf(KubeException.Unauthorized.class);
        }
    }

    @Test
    void tellsNothingOfAKubeconfigItCannotUse() throws Exception {
        Files.writeString(server.kubeconfig(), "users: [{name: x, user: {password: hunter2-secret}}, ]]]");

        assertThatThrownBy(() -> server.session())
                .isInstanceOf(IOException.class)
                .hasNoCause()
                .hasMessageNotContaining("hunter2-secret");
        assertThatThrownBy(() -> KubeDoor.network().open(server.kubeconfig().resolveSibling("missing")))
                .hasMessageContaining("There is no kubeconfig");
    }

    @Test
    void keepsItsConnection() throws Exception {
        try (var session = open()) {
            session.create(map("settings", "one"));
            session.get(Kinds.CONFIG_MAP, "default", "settings");

            var begin = System.nanoTime();
            for (var i = 0; i < 200; i++) {
                session.get(Kinds.CONFIG_MAP, "default", "settings");
            }

            // A handshake for every call would take ten times as long.
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
        }
    }

    private Session open() throws IOException {
        server.open();
        return server.session();
    }

    private static JsonNode annotations(Session session) throws Exception {
        return session.get(Kinds.CONFIG_MAP, "default", "settings").at("/metadata/annotations");
    }

    private static ObjectNode map(String name, String value) {
        var map = data("a", value).put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata").put("name", name).putObject("labels").put("part", name);
        return map;
    }

    private static ObjectNode data(String key, String value) {
        var object = JsonNodeFactory.instance.objectNode();
        object.putObject("data").put(key, value);
        return object;
    }
}
