package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Change;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Listing;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// A management cluster of which one can only list objects and read what its Cluster API controller writes.
final class ManagerLogs implements Session {

    private static final ObjectNode CONTROLLER = Objects.yaml("""
            metadata: {name: capi-controller-manager-6c9, namespace: capi-system}
            spec: {containers: [{name: manager}]}
            """);

    final List<String> lines = new CopyOnWriteArrayList<>();
    final CountDownLatch closed = new CountDownLatch(1);
    private final Map<ResourceKind, List<ObjectNode>> objects;

    ManagerLogs(SampleCluster cluster) {
        this.objects = cluster.managed;
    }

    @Override
    public List<ObjectNode> list(ResourceKind kind, String namespace, String selector) {
        return kind.equals(Kinds.POD) ? List.of(CONTROLLER) : objects.getOrDefault(kind, List.of());
    }

    @Override
    public List<String> logs(String namespace, String pod, String container, int count) {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    @Override
    public Optional<ObjectNode> find(ResourceKind kind, String namespace, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Listing listing(ResourceKind kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void watch(ResourceKind kind, String version, Consumer<? super Change> changes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String version() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode create(ObjectNode object) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode replace(ObjectNode object) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode apply(ObjectNode object, String manager) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode mergePatch(ResourceKind kind, String namespace, String name, ObjectNode patch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(ResourceKind kind, String namespace, String name) {
        throw new UnsupportedOperationException();
    }
}
