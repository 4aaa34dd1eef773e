package dev.slipway.lab;

import dev.slipway.lab.api.ApiServer;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.PodLogs;
import dev.slipway.lab.clock.Timeline;
import java.net.URI;

/// A cluster with an API server that listens on this computer.
final class ServedCluster implements LabCluster {

    private static final String BOOTSTRAP = "-eks-a-cluster";

    private final ApiServer server;
    private final Timeline timeline;
    private volatile boolean open;

    ServedCluster(String name, Timeline timeline) {
        this.server = ApiServer.reserve(name, timeline);
        this.timeline = timeline;
    }

    @Override
    public String name() {
        return server.name();
    }

    @Override
    public URI endpoint() {
        return server.endpoint();
    }

    // kind calls everything in its kubeconfig `kind-<name>`.
    @Override
    public String kubeconfig() {
        var kind = "kind-" + name();
        return name().endsWith(BOOTSTRAP) ? server.kubeconfig(kind, kind, kind) : server.kubeconfig();
    }

    @Override
    public ObjectStore objects() {
        return server.objects();
    }

    @Override
    public void log(String namespace, String pod, String container, String line) {
        server.logs().append(new PodLogs.Container(namespace, pod, container), timeline.now(), line);
    }

    @Override
    public void open() {
        server.open();
        open = true;
    }

    @Override
    public boolean answering() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        server.close();
    }
}
