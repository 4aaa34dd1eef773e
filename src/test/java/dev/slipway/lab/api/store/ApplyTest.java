package dev.slipway.lab.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyTest {

    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");

    private final TestStore store = new TestStore();

    @Test
    void mergesWhatManagersApply() {
        store.apply(TestStore.configMap("settings", "{a: one, b: two}"), "first");
        store.apply(TestStore.configMap("settings", "{c: three}"), "second");

        store.apply(TestStore.configMap("settings", "{a: uno}"), "first");

        assertThat(store.get(TestStore.CONFIG_MAP, "default", "settings")
                        .orElseThrow()
                        .path("data"))
                .isEqualTo(TestStore.yaml("{a: uno, c: three}"));
    }

    @Test
    void appliesContainersByName() {
        store.apply(TestStore.deployment(), "first");
        var other = TestStore.yaml("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web, namespace: default}
                spec:
                  template:
                    spec:
                      containers:
                      - {name: side, image: side:1}
                """);

        store.apply(other, "second");
        var both = store.get(DEPLOYMENT, "default", "web").orElseThrow();
        store.apply(TestStore.deployment(), "first");
        other.withObject("/spec").remove("template");
        store.apply(other, "second");

        assertThat(containers(both)).containsExactly("web", "side");
        assertThat(containers(store.get(DEPLOYMENT, "default", "web").orElseThrow()))
                .containsExactly("web");
    }

    @Test
    void isSilentWhenTheSameIsAppliedAgain() {
        var first = store.apply(TestStore.deployment(), "first");

        assertThat(store.apply(TestStore.deployment(), "first")).isEqualTo(first);
    }

    private static List<String> containers(ObjectNode deployment) {
        var names = new ArrayList<String>();
        deployment
                .at("/spec/template/spec/containers")
                .forEach(container -> names.add(container.path("name").asText()));
        return names;
    }
}
