package dev.slipway.lab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.flow.Time;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ApiServerTest {

    private final ForgeServer forge = ForgeServer.open();
    private final KubernetesClient client = forge.client();

    @AfterEach
    void close() {
        forge.close();
    }

    @Test
    void createsReadsListsAndDeletes() {
        client.resource(ForgeServer.configMap("settings", "one")).create();

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
        client.resource(ForgeServer.configMap("settings", "one")).create();

        assertThatThrownBy(() -> client.resource(ForgeServer.configMap("settings", "one"))
                        .create())
                .isInstanceOfSatisfying(KubernetesClientException.class, failure -> {
                    assertThat(failure.getCode()).isEqualTo(409);
                    assertThat(failure.getStatus().getReason()).isEqualTo("AlreadyExists");
                    assertThat(failure.getStatus().getDetails().getKind()).isEqualTo("configmaps");
                });
    }

    @Test
    void selectsByLabelsAndFields() {
        for (var colour : List.of("red", "green", "blue")) {
            client.resource(new ConfigMapBuilder(ForgeServer.configMap(colour, "one"))
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
            client.resource(ForgeServer.configMap("settings-" + number, "one")).create();
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
    void refusesConnectionsWhileItIsClosed() throws IOException {
        var address = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), forge.server().endpoint().getPort());
        forge.server().close();

        try (var socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(address)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void knowsNobodyWithoutACertificate() {
        var config = Config.fromKubeconfig(forge.server().kubeconfig());
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
            client.resource(ForgeServer.configMap("settings-" + number, "one")).create();
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
}
