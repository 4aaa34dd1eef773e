package dev.slipway.lab.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final Kind MACHINE = new Kind("cluster.x-k8s.io/v1beta1", "Machine");

    private final TestStore store = new TestStore();

    @Test
    void servesWhatIsDefined() {
        assertThat(store.serves(MACHINE)).isFalse();

        store.create(definition());
        store.create(TestStore.yaml("""
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Machine
                metadata: {name: m1, namespace: default}
                """));

        assertThat(store.serves(MACHINE)).isTrue();
        assertThat(store.get(MACHINE, "default", "m1"))
                .hasValueSatisfying(machine -> assertThat(Kind.of(machine)).isEqualTo(MACHINE));
    }

    @Test
    void takesItsObjectsAlongWhenADefinitionGoes() {
        store.create(definition());
        store.create(TestStore.yaml("""
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: Machine
                metadata: {name: m1, namespace: default}
                """));
        var changes = store.changes(MACHINE);

        store.delete(new Kind("apiextensions.k8s.io/v1", "CustomResourceDefinition"), "", "machines.cluster.x-k8s.io");

        assertThat(store.serves(MACHINE)).isFalse();
        assertThat(changes).extracting(Change::type).containsExactly(Change.Type.ADDED, Change.Type.DELETED);
    }

    private static ObjectNode definition() {
        return TestStore.yaml("""
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
}
