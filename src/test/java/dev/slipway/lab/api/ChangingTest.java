package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What becomes of objects that clients write, patch, apply and delete.
@Timeout(60)
class ChangingTest {

    private final ForgeServer forge = ForgeServer.open();
    private final KubernetesClient client = forge.client();

    @AfterEach
    void close() {
        forge.close();
    }

    @Test
    void refusesAnOldVersion() {
        var first = client.resource(ForgeServer.configMap("settings", "one")).create();
        client.resource(ForgeServer.configMap("settings", "two")).update();
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
        client.resource(ForgeServer.configMap("settings", "one")).patch(apply("first", true));

        assertThatThrownBy(() -> client.resource(ForgeServer.configMap("settings", "two"))
                        .patch(apply("second", false)))
                .hasMessageContaining("Apply failed with 1 conflict: conflict with \"first\": .data.a");
        var forced = client.resource(ForgeServer.configMap("settings", "two")).patch(apply("second", true));

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
    void triesWithoutDoing() {
        client.resource(ForgeServer.configMap("settings", "one")).dryRun().create();

        assertThat(client.configMaps().inNamespace("default").list().getItems()).isEmpty();
    }

    @Test
    void deletesInTheForeground() {
        var owner = client.resource(ForgeServer.configMap("owner", "one")).create();
        client.resource(new ConfigMapBuilder(ForgeServer.configMap("child", "one"))
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
    void clearsANamespace() throws InterruptedException {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("work")
                        .endMetadata()
                        .build())
                .create();
        client.resource(new ConfigMapBuilder(ForgeServer.configMap("settings", "one"))
                        .editMetadata()
                        .withNamespace("work")
                        .endMetadata()
                        .build())
                .create();

        client.namespaces().withName("work").delete();

        assertThat(client.namespaces().withName("work").waitUntilCondition(Objects::isNull, 10, TimeUnit.SECONDS))
                .isNull();
        assertThat(client.configMaps().inAnyNamespace().list().getItems()).isEmpty();
    }

    private static PatchContext apply(String manager, boolean force) {
        return new PatchContext.Builder()
                .withPatchType(PatchType.SERVER_SIDE_APPLY)
                .withFieldManager(manager)
                .withForce(force)
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
}
