package dev.slipway.lab.world;

import dev.slipway.lab.api.LabCluster;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// The API servers of the lab by cluster name: the bootstrap cluster of kind, and every cluster made on machines.
public final class Clusters implements AutoCloseable {

    private final Map<String, LabCluster> byName = new ConcurrentSkipListMap<>();
    private final List<Consumer<? super LabCluster>> listeners = new ArrayList<>();
    private final Function<String, LabCluster> maker;

    public Clusters(Function<String, LabCluster> maker) {
        this.maker = maker;
    }

    /// Calls `listener` for every cluster reserved from now on; this is how controllers are attached.
    public void listen(Consumer<? super LabCluster> listener) {
        listeners.add(listener);
    }

    /// The cluster of this name, made if there is none. It answers only after its `open`.
    public LabCluster reserve(String name) {
        var present = byName.get(name);
        if (present != null) {
            return present;
        }
        var made = maker.apply(name);
        byName.put(name, made);
        listeners.forEach(listener -> listener.accept(made));
        return made;
    }

    public Optional<LabCluster> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The cluster a kubeconfig's `server` points to.
    public Optional<LabCluster> at(URI endpoint) {
        return byName.values().stream()
                .filter(cluster -> cluster.endpoint().getPort() == endpoint.getPort())
                .findFirst();
    }

    public List<LabCluster> all() {
        return List.copyOf(byName.values());
    }

    /// Ends a cluster and forgets it.
    public void remove(String name) {
        Optional.ofNullable(byName.remove(name)).ifPresent(LabCluster::close);
    }

    @Override
    public void close() {
        List.copyOf(byName.keySet()).forEach(this::remove);
    }
}
