package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.Timeline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// A cluster that has objects and logs but no endpoint.
final class StoredCluster implements LabCluster {

    private final String name;
    private final ObjectStore objects;
    private final List<String> log = new ArrayList<>();
    private boolean answering;

    StoredCluster(String name, Timeline timeline) {
        this.name = name;
        this.objects = new MemoryStore(name, timeline);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public URI endpoint() {
        return URI.create("https://127.0.0.1:1");
    }

    @Override
    public String kubeconfig() {
        return "";
    }

    @Override
    public ObjectStore objects() {
        return objects;
    }

    @Override
    public void log(String namespace, String pod, String container, String line) {
        log.add(line);
    }

    List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public void open() {
        answering = true;
    }

    @Override
    public boolean answering() {
        return answering;
    }

    @Override
    public void close() {
        answering = false;
    }
}
