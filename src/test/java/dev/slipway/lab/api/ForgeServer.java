package dev.slipway.lab.api;

import dev.slipway.lab.clock.WallTimeline;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.time.Instant;

/// A server of the lab that answers, on the time of day, and somebody who may do everything there.
record ForgeServer(WallTimeline timeline, ApiServer server, KubernetesClient client) implements AutoCloseable {

    static ForgeServer open() {
        var timeline = WallTimeline.start(Instant.parse("2026-11-24T08:00:00Z"), 1, failure -> {
            throw failure;
        });
        var server = ApiServer.reserve("forge", timeline);
        server.open();
        var client = new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(server.kubeconfig()))
                .build();
        return new ForgeServer(timeline, server, client);
    }

    static ConfigMap configMap(String name, String value) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace("default")
                .endMetadata()
                .addToData("a", value)
                .build();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        timeline.close();
    }
}
