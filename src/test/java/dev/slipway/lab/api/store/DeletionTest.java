package dev.slipway.lab.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import org.junit.jupiter.api.Test;

/// What is deleted waits for whom it must, and takes along what is its own.
class DeletionTest {

    private static final Kind NAMESPACE = new Kind("v1", "Namespace");

    private final TestStore store = new TestStore();

    @Test
    void waitsForFinalizers() {
        var object = TestStore.configMap("settings", "a: one");
        object.withObject("/metadata").putArray("finalizers").add("slipway.dev/hold");
        store.create(object);
        var changes = store.changes(TestStore.CONFIG_MAP);

        store.delete(TestStore.CONFIG_MAP, "default", "settings");
        var held = store.get(TestStore.CONFIG_MAP, "default", "settings").orElseThrow();
        held.withObject("/metadata").remove("finalizers");
        store.update(held);

        assertThat(held.path("metadata").has("deletionTimestamp")).isTrue();
        assertThat(store.get(TestStore.CONFIG_MAP, "default", "settings")).isEmpty();
        assertThat(changes).extracting(Change::type).last().isEqualTo(Change.Type.DELETED);
    }

    @Test
    void collectsDependentsOfWhatIsGone() {
        var owner = store.create(TestStore.configMap("owner", "a: one"));
        var child = TestStore.configMap("child", "a: one");
        own(child, owner);
        var grandchild = TestStore.configMap("grandchild", "a: one");
        own(grandchild, store.create(child));
        store.create(grandchild);

        store.delete(TestStore.CONFIG_MAP, "default", "owner");

        assertThat(store.list(TestStore.CONFIG_MAP, "")).isEmpty();
    }

    @Test
    void emptiesANamespaceBeforeItGoes() {
        store.create(TestStore.yaml("{apiVersion: v1, kind: Namespace, metadata: {name: work}}"));
        var object = TestStore.configMap("settings", "a: one");
        object.withObject("/metadata")
                .put("namespace", "work")
                .putArray("finalizers")
                .add("slipway.dev/hold");
        store.create(object);

        store.delete(NAMESPACE, "", "work");
        var terminating = store.get(NAMESPACE, "", "work").orElseThrow();
        store.edit(
                TestStore.CONFIG_MAP,
                "work",
                "settings",
                held -> held.withObject("/metadata").remove("finalizers"));

        assertThat(terminating.path("status").path("phase").asText()).isEqualTo("Terminating");
        assertThat(store.get(NAMESPACE, "", "work")).isEmpty();
    }

    private static void own(ObjectNode child, ObjectNode owner) {
        child.withObject("/metadata")
                .putArray("ownerReferences")
                .addObject()
                .put("apiVersion", "v1")
                .put("kind", "ConfigMap")
                .put("name", owner.path("metadata").path("name").asText())
                .put("uid", owner.path("metadata").path("uid").asText());
    }
}
