package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.api.store.Apply.Ownership;
import dev.slipway.lab.clock.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The objects of an API server, in memory.
public final class MemoryStore implements ObjectStore {

    private final Resources resources = new Resources();
    private final Storage storage = new Storage();
    private final Deletion deletion;
    private final Writes writes;
    private final Apply apply;
    private final EventLog events;

    /// Of the server called `name`, with what every server has from the start.
    public MemoryStore(String name, Timeline timeline) {
        var identity = new Identity(name);
        this.deletion = new Deletion(timeline, resources, storage);
        this.writes = new Writes(timeline, resources, storage, deletion, identity);
        this.apply = new Apply(timeline, storage, writes);
        this.events = new EventLog(timeline, resources, storage, writes, identity);
        timeline.exclusively(() -> FirstObjects.all().forEach(this::create));
    }

    public Resources resources() {
        return resources;
    }

    public Storage storage() {
        return storage;
    }

    public Deletion deletion() {
        return deletion;
    }

    public Writes writes() {
        return writes;
    }

    public Apply applying() {
        return apply;
    }

    @Override
    public boolean serves(Kind kind) {
        return resources.find(kind).isPresent();
    }

    @Override
    public Optional<ObjectNode> get(Kind kind, String namespace, String name) {
        return resources
                .find(kind)
                .flatMap(resource -> storage.find(
                                resource.groupKind(), new Key(resource.namespaced() ? namespace : "", name))
                        .map(object -> copy(resource, kind, object)));
    }

    @Override
    public List<ObjectNode> list(Kind kind, String namespace) {
        return resources
                .find(kind)
                .map(resource -> storage.list(resource.groupKind(), resource.namespaced() ? namespace : "").stream()
                        .map(object -> copy(resource, kind, object))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public ObjectNode create(ObjectNode object) {
        var kind = Kind.of(object);
        var resource = resources.require(kind);
        return copy(resource, kind, writes.create(resource, object.deepCopy(), Origin.INSIDE));
    }

    @Override
    public ObjectNode update(ObjectNode object) {
        return update(object, Part.ALL_BUT_STATUS);
    }

    @Override
    public ObjectNode updateStatus(ObjectNode object) {
        return update(object, Part.STATUS);
    }

    @Override
    public ObjectNode apply(ObjectNode object, String manager) {
        var kind = Kind.of(object);
        var resource = resources.require(kind);
        var applied = apply.apply(
                resource, object.deepCopy(), Part.ALL_BUT_STATUS, Ownership.FORCED, new Origin(manager, false));
        return copy(resource, kind, applied);
    }

    @Override
    public void delete(Kind kind, String namespace, String name) {
        resources
                .find(kind)
                .ifPresent(resource -> storage.find(
                                resource.groupKind(), new Key(resource.namespaced() ? namespace : "", name))
                        .ifPresent(object -> deletion.delete(resource, object, Propagation.BACKGROUND)));
    }

    @Override
    public void listen(Kind kind, Consumer<Change> listener) {
        var group = GroupKind.of(kind);
        storage.list(group, "").forEach(object -> listener.accept(new Change(Change.Type.ADDED, copy(kind, object))));
        storage.history().follow(group, entry -> listener.accept(new Change(entry.type(), copy(kind, entry.object()))));
    }

    @Override
    public void event(ObjectNode about, String type, String reason, String message, String component) {
        events.record(about, EventLog.news(type, reason, message, component));
    }

    private ObjectNode update(ObjectNode object, Part part) {
        var kind = Kind.of(object);
        var resource = resources.require(kind);
        return copy(resource, kind, writes.update(resource, object.deepCopy(), part, Origin.INSIDE));
    }

    private static ObjectNode copy(Resource resource, Kind kind, ObjectNode object) {
        return resource.at(kind.version(), object).deepCopy();
    }

    private static ObjectNode copy(Kind kind, ObjectNode object) {
        return object.deepCopy().put("apiVersion", kind.apiVersion());
    }
}
