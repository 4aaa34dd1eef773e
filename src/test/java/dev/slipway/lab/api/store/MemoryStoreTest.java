package dev.slipway.lab.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

    private final TestStore store = new TestStore();

    @Test
    void stampsWhatItCreates() {
        var created = store.create(TestStore.configMap("settings", "a: one"));

        assertThat(created.path("metadata").path("creationTimestamp").asText()).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(created.path("metadata").path("uid").asText()).hasSize(36);
        assertThat(created.path("metadata").path("resourceVersion").asLong()).isPositive();
    }

    @Test
    void handsOutCopies() {
        store.create(TestStore.configMap("settings", "a: one"));

        store.get(TestStore.CONFIG_MAP, "default", "settings")
                .orElseThrow()
                .withObject("/data")
                .put("a", "two");

        var kept = store.get(TestStore.CONFIG_MAP, "default", "settings").orElseThrow();
        assertThat(kept.path("data").path("a").asText()).isEqualTo("one");
    }

    @Test
    void namesWhatHasOnlyThePrefixOfAName() {
        var object = TestStore.configMap("", "a: one");
        object.withObject("/metadata").remove("name");
        object.withObject("/metadata").put("generateName", "settings-");

        var created = store.create(object);

        assertThat(created.path("metadata").path("name").asText()).matches("settings-[a-z0-9]{5}");
    }

    @Test
    void refusesWhatExistsAndWhatHasNoNamespace() {
        store.create(TestStore.configMap("settings", "a: one"));
        var elsewhere = TestStore.configMap("settings", "a: one");
        elsewhere.withObject("/metadata").put("namespace", "nowhere");

        assertThatThrownBy(() -> store.create(TestStore.configMap("settings", "a: one")))
                .isInstanceOf(ApiException.class)
                .hasMessage("configmaps \"settings\" already exists");
        assertThatThrownBy(() -> store.create(elsewhere)).hasMessage("namespaces \"nowhere\" not found");
    }

    @Test
    void refusesToReplaceANewerVersion() {
        var first = store.create(TestStore.configMap("settings", "a: one"));
        var second = first.deepCopy();
        second.withObject("/data").put("a", "two");
        store.update(second);
        first.withObject("/data").put("a", "three");

        assertThatThrownBy(() -> store.update(first))
                .hasMessage("Operation cannot be fulfilled on configmaps \"settings\": the object has been modified;"
                        + " please apply your changes to the latest version and try again");
    }

    @Test
    void isSilentWhenNothingChanges() {
        var created = store.create(TestStore.configMap("settings", "a: one"));
        var changes = store.changes(TestStore.CONFIG_MAP);

        var updated = store.update(created);

        assertThat(updated).isEqualTo(created);
        assertThat(changes).extracting(Change::type).containsExactly(Change.Type.ADDED);
    }

    @Test
    void keepsSpecAndStatusApart() {
        var created = store.create(TestStore.deployment());
        created.withObject("/spec").put("replicas", 3);
        created.withObject("/status").put("replicas", 3);

        var updated = store.update(created);
        updated.withObject("/spec").put("replicas", 5);
        updated.withObject("/status").put("replicas", 2);
        var last = store.updateStatus(updated);

        assertThat(updated.path("metadata").path("generation").asInt()).isEqualTo(2);
        assertThat(last.path("metadata").path("generation").asInt()).isEqualTo(2);
        assertThat(last.path("spec").path("replicas").asInt()).isEqualTo(3);
        assertThat(last.path("status").path("replicas").asInt()).isEqualTo(2);
    }

    @Test
    void countsRepeatedEvents() {
        var object = store.create(TestStore.configMap("settings", "a: one"));

        store.event(object, "Normal", "Read", "It was read", "reader");
        store.event(object, "Normal", "Read", "It was read", "reader");

        assertThat(store.list(new Kind("v1", "Event"), "default"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.path("count").asInt()).isEqualTo(2);
                    assertThat(event.path("involvedObject").path("name").asText())
                            .isEqualTo("settings");
                });
    }

    @Test
    void tellsOfChangesInTheirOrder() {
        var seen = new ArrayList<String>();
        store.listen(TestStore.CONFIG_MAP, change -> {
            if (change.type() == Change.Type.ADDED) {
                store.edit(
                        TestStore.CONFIG_MAP,
                        "default",
                        "settings",
                        object -> object.withObject("/data").put("a", "two"));
            }
        });
        store.listen(
                TestStore.CONFIG_MAP,
                change -> seen.add(change.object().path("data").path("a").asText()));

        store.create(TestStore.configMap("settings", "a: one"));

        assertThat(seen).containsExactly("one", "two");
    }
}
