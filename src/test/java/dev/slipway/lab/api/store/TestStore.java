package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.clock.VirtualTimeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A store on virtual time, of whose calls each has the timeline to itself.
final class TestStore implements ObjectStore {

    static final Kind CONFIG_MAP = new Kind("v1", "ConfigMap");

    private final VirtualTimeline timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
        throw failure;
    });
    private final MemoryStore objects = new MemoryStore("forge", timeline);

    @Override
    public boolean serves(Kind kind) {
        return timeline.exclusively(() -> objects.serves(kind));
    }

    @Override
    public Optional<ObjectNode> get(Kind kind, String namespace, String name) {
        return timeline.exclusively(() -> objects.get(kind, namespace, name));
    }

    @Override
    public List<ObjectNode> list(Kind kind, String namespace) {
        return timeline.exclusively(() -> objects.list(kind, namespace));
    }

    @Override
    public ObjectNode create(ObjectNode object) {
        return timeline.exclusively(() -> objects.create(object));
    }

    @Override
    public ObjectNode update(ObjectNode object) {
        return timeline.exclusively(() -> objects.update(object));
    }

    @Override
    public ObjectNode updateStatus(ObjectNode object) {
        return timeline.exclusively(() -> objects.updateStatus(object));
    }

    @Override
    public ObjectNode apply(ObjectNode object, String manager) {
        return timeline.exclusively(() -> objects.apply(object, manager));
    }

    @Override
    public void delete(Kind kind, String namespace, String name) {
        timeline.exclusively(() -> objects.delete(kind, namespace, name));
    }

    @Override
    public void edit(Kind kind, String namespace, String name, Consumer<ObjectNode> change) {
        timeline.exclusively(() -> objects.edit(kind, namespace, name, change));
    }

    @Override
    public void listen(Kind kind, Consumer<Change> listener) {
        timeline.exclusively(() -> objects.listen(kind, listener));
    }

    @Override
    public void event(ObjectNode about, String type, String reason, String message, String component) {
        timeline.exclusively(() -> objects.event(about, type, reason, message, component));
    }

    /// The changes of a kind so far and from now on.
    List<Change> changes(Kind kind) {
        var changes = new ArrayList<Change>();
        listen(kind, changes::add);
        return changes;
    }

    static ObjectNode configMap(String name, String data) {
        var object = yaml("{apiVersion: v1, kind: ConfigMap, metadata: {namespace: default}}");
        object.withObject("/metadata").put("name", name);
        object.set("data", yaml(data));
        return object;
    }

    static ObjectNode deployment() {
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

    static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
