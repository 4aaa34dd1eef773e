package dev.slipway.kube;

import dev.slipway.lab.api.ApiServer;
import dev.slipway.lab.clock.WallTimeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A server of the lab on the time of day, and the kubeconfig that leads to it. It does not answer before it is opened.
record KubeServer(WallTimeline timeline, ApiServer server, Path kubeconfig) implements AutoCloseable {

    static KubeServer in(Path folder) throws IOException {
        var timeline = WallTimeline.start(Instant.parse("2026-11-24T08:00:00Z"), 1, failure -> {
            throw failure;
        });
        var server = ApiServer.reserve("forge", timeline);
        return new KubeServer(timeline, server, Files.writeString(folder.resolve("kubeconfig"), server.kubeconfig()));
    }

    void open() {
        server.open();
    }

    Session session() throws IOException {
        return KubeDoor.network().open(kubeconfig);
    }

    @Override
    public void close() {
        server.close();
        timeline.close();
    }
}
