package dev.slipway.lab.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.clock.VirtualTimeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

    private static final Kind CONFIG_MAP = new Kind("v1", "ConfigMap");
    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    private static final Kind NAMESPACE = new Kind("v1", "Namespace");
    private static final Kind MACHINE = new Kind("cluster.x-k8s.io/v1beta1", "Machine");

    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    private final MemoryStore store = new MemoryStore("forge", timeline);

    @Test
    void stampsWhatItCreates() {
        var created = in(() -> store.create(configMap("settings", "a: one")));

        assertThat(created.path("metadata").path("creationTimestamp").asText()).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(created.path("metadata").path("uid").asText()).hasSize(36);
        assertThat(created.path("metadata").path("resourceVersion").asLong()).isPositive();
    }

    @Test
    void handsOutCopies() {
        in(() -> store.create(configMap("settings", "a: one")));

        in(() -> store.get(CONFIG_MAP, "default", "settings"))
                .orElseThrow()
                .withObject("/data")
                .put("a", "two");

        assertThat(value("settings", "a")).isEqualTo("one");
    }

    @Test
    void namesWhatHasOnlyThePrefixOfAName() {
        var object = configMap("", "a: one");
        object.withObject("/metadata").remove("name");
        object.withObject("/metadata").put("generateName", "settings-");

        var created = in(() -> store.create(object));

        assertThat(created.path("metadata").path("name").asText()).matches("settings-[a-z0-9]{5}");
    }

    @Test
    void refusesWhatExistsAndWhatHasNoNamespace() {
        in(() -> store.create(configMap("settings", "a: one")));
        var elsewhere = configMap("settings", "a: one");
        elsewhere.withObject("/metadata").put("namespace", "nowhere");

        assertThatThrownBy(() -> in(() -> store.create(configMap("settings", "a: one"))))
                .isInstanceOf(ApiException.class)
                .hasMessage("configmaps \"settings\" already exists");
        assertThatThrownBy(() -> in(() -> store.create(elsewhere))).hasMessage("namespaces \"nowhere\" not found");
    }

    @Test
    void refusesToReplaceANewerVersion() {
        var first = in(() -> store.create(configMap("settings", "a: one")));
        var second = first.deepCopy();
        second.withObject("/data").put("a", "two");
        in(() -> store.update(second));
        first.withObject("/data").put("a", "three");

        assertThatThrownBy(() -> in(() -> store.update(first)))
                .hasMessage("Operation cannot be fulfilled on configmaps \"settings\": the object has been modified;"
                        + " please apply your changes to the latest version and try again");
    }

    @Test
    void isSilentWhenNothingChanges() {
        var created = in(() -> store.create(configMap("settings", "a: one")));
        var changes = listen(CONFIG_MAP);

        var updated = in(() -> store.update(created));

        assertThat(updated).isEqualTo(created);
        assertThat(changes).extracting(Change::type).containsExactly(Change.Type.ADDED);
    }

    @Test
    void keepsSpecAndStatusApart() {
        var created = in(() -> store.create(deployment()));
        created.withObject("/spec").put("replicas", 3);
        created.withObject("/status").put("replicas", 3);

        var updated = in(() -> store.update(created));
        updated.withObject("/spec").put("replicas", 5);
        updated.withObject("/status").put("replicas", 2);
        var last = in(() -> store.updateStatus(updated));

        assertThat(updated.path("metadata").path("generation").asInt()).isEqualTo(2);
        assertThat(last.path("metadata").path("generation").asInt()).isEqualTo(2);
        assertThat(last.path("spec").path("replicas").asInt()).isEqualTo(3);
        assertThat(last.path("status").path("replicas").asInt()).isEqualTo(2);
    }

    @Test
    void waitsForFinalizers() {
        var object = configMap("settings", "a: one");
        object.withObject("/metadata").putArray("finalizers").add("slipway.dev/hold");
        in(() -> store.create(object));
        var changes = listen(CONFIG_MAP);

        in(() -> store.delete(CONFIG_MAP, "default", "settings"));
        var held = in(() -> store.get(CONFIG_MAP, "default", "settings")).orElseThrow();
        held.withObject("/metadata").remove("finalizers");
        in(() -> store.update(held));

        assertThat(held.path("metadata").has("deletionTimestamp")).isTrue();
        assertThat(in(() -> store.get(CONFIG_MAP, "default", "settings"))).isEmpty();
        assertThat(changes).extracting(Change::type).last().isEqualTo(Change.Type.DELETED);
    }

    @Test
    void collectsDependentsOfWhatIsGone() {
        var owner = in(() -> store.create(configMap("owner", "a: one")));
        var child = configMap("child", "a: one");
        own(child, owner);
        var grandchild = configMap("grandchild", "a: one");
        own(grandchild, in(() -> store.create(child)));
        in(() -> store.create(grandchild));

        in(() -> store.delete(CONFIG_MAP, "default", "owner"));

        assertThat(in(() -> store.list(CONFIG_MAP, ""))).isEmpty();
    }

    @Test
    void emptiesANamespaceBeforeItGoes() {
        in(() -> store.create(yaml("{apiVersion: v1, kind: Namespace, metadata: {name: work}}")));
        var object = configMap("settings", "a: one");
        object.withObject("/metadata")
                .put("namespace", "work")
                .putArray("finalizers")
                .add("slipway.dev/hold");
        in(() -> store.create(object));

        in(() -> store.delete(NAMESPACE, "", "work"));
        var terminating = in(() -> store.get(NAMESPACE, "", "work")).orElseThrow();
        in(() -> store.edit(
                CONFIG_MAP,
                "work",
                "settings",
                held -> held.withObject("/metadata").remove("finalizers")));

        assertThat(terminating.path("status").path("phase").asText()).isEqualTo("Terminating");
        assertThat(in(() -> store.get(NAMESPACE, "", "work"))).isEmpty();
    }

    @Test
    void servesWhatIsDefined() {
        assertThat(store.serves(MACHINE)).isFalse();

        in(() -> store.create(definition()));
        in(() -> store.create(yaml("""
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Machine
                metadata: {name: m1, namespace: default}
                """)));

        assertThat(store.serves(MACHINE)).isTrue();
        assertThat(in(() -> store.get(MACHINE, "default", "m1")))
                .hasValueSatisfying(machine -> assertThat(Kind.of(machine)).isEqualTo(MACHINE));
    }

    @Test
    void takesItsObjectsAlongWhenADefinitionGoes() {
        in(() -> store.create(definition()));
        in(() -> store.create(yaml("""
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: Machine
                metadata: {name: m1, namespace: default}
                """)));
        var changes = listen(MACHINE);

        in(() -> store.delete(
                new Kind("apiextensions.k8s.io/v1", "CustomResourceDefinition"), "", "machines.cluster.x-k8s.io"));

        assertThat(store.serves(MACHINE)).isFalse();
        assertThat(changes).extracting(Change::type).containsExactly(Change.Type.ADDED, Change.Type.DELETED);
    }

    @Test
    void mergesWhatManagersApply() {
        in(() -> store.apply(configMap("settings", "{a: one, b: two}"), "first"));
        in(() -> store.apply(configMap("settings", "{c: three}"), "second"));

        in(() -> store.apply(configMap("settings", "{a: uno}"), "first"));

        assertThat(in(() -> store.get(CONFIG_MAP, "default", "settings"))
                        .orElseThrow()
                        .path("data"))
                .isEqualTo(yaml("{a: uno, c: three}"));
    }

    @Test
    void appliesContainersByName() {
        in(() -> store.apply(deployment(), "first"));
        var other = yaml("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web, namespace: default}
                spec:
                  template:
                    spec:
                      containers:
                      - {name: side, image: side:1}
                """);

        in(() -> store.apply(other, "second"));
        var both = in(() -> store.get(DEPLOYMENT, "default", "web")).orElseThrow();
        in(() -> store.apply(deployment(), "first"));
        other.withObject("/spec").remove("template");
        in(() -> store.apply(other, "second"));

        assertThat(containers(both)).containsExactly("web", "side");
        assertThat(containers(in(() -> store.get(DEPLOYMENT, "default", "web")).orElseThrow()))
                .containsExactly("web");
    }

    @Test
    void isSilentWhenTheSameIsAppliedAgain() {
        var first = in(() -> store.apply(deployment(), "first"));

        assertThat(in(() -> store.apply(deployment(), "first"))).isEqualTo(first);
    }

    @Test
    void countsRepeatedEvents() {
        var object = in(() -> store.create(configMap("settings", "a: one")));

        in(() -> store.event(object, "Normal", "Read", "It was read", "reader"));
        in(() -> store.event(object, "Normal", "Read", "It was read", "reader"));

        assertThat(in(() -> store.list(new Kind("v1", "Event"), "default")))
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
        in(() -> store.listen(CONFIG_MAP, change -> {
            if (change.type() == Change.Type.ADDED) {
                store.edit(
                        CONFIG_MAP,
                        "default",
                        "settings",
                        object -> object.withObject("/data").put("a", "two"));
            }
        }));
        in(() -> store.listen(
                CONFIG_MAP,
                change -> seen.add(change.object().path("data").path("a").asText())));

        in(() -> store.create(configMap("settings", "a: one")));

        assertThat(seen).containsExactly("one", "two");
    }

    private List<Change> listen(Kind kind) {
        var changes = new ArrayList<Change>();
        in(() -> store.listen(kind, changes::add));
        return changes;
    }

    private String value(String name, String key) {
        return in(() -> store.get(CONFIG_MAP, "default", name))
                .orElseThrow()
                .path("data")
                .path(key)
                .asText();
    }

    private <T> T in(Supplier<T> action) {
        return timeline.exclusively(action);
    }

    private void in(Runnable action) {
        timeline.exclusively(action);
    }

    private static List<String> containers(ObjectNode deployment) {
        var names = new ArrayList<String>();
        deployment
                .at("/spec/template/spec/containers")
                .forEach(container -> names.add(container.path("name").asText()));
        return names;
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

    private static ObjectNode configMap(String name, String data) {
        var object = yaml("{apiVersion: v1, kind: ConfigMap, metadata: {namespace: default}}");
        object.withObject("/metadata").put("name", name);
        object.set("data", yaml(data));
        return object;
    }

    private static ObjectNode deployment() {
        return yaml("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web, namespace: default}
                spec:
                  replicas: 1
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec:
                      containers:
                      - {name: web, image: "web:1"}
                """);
    }

    private static ObjectNode definition() {
        return yaml("""
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: machines.cluster.x-k8s.io}
                spec:
                  group: cluster.x-k8s.io
                  scope: Namespaced
                  names: {kind: Machine, plural: machines}
                  versions:
                  - {name: v1beta1, served: true, storage: false, subresources: {status: {}}}
                  - {name: v1beta2, served: true, storage: true, subresources: {status: {}}}
                """);
    }

    private static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
