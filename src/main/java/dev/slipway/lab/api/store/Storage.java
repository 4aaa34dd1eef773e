package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is stored: objects by kind, namespace and name, who owns whom, and the one counter of versions.
///
/// Stored objects are never written again, so whoever only reads needs no copy and no lock.
public final class Storage {

    private final Map<GroupKind, NavigableMap<Key, ObjectNode>> shelves = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Set<Place>> dependents = new HashMap<>();
    private final History history = new History();
    private long revision;

    /// Where an object is stored.
    record Place(GroupKind kind, Key key) {}

    public History history() {
        return history;
    }

    /// The version of the latest change.
    public long revision() {
        return revision;
    }

    public Optional<ObjectNode> find(GroupKind kind, Key key) {
        return Optional.ofNullable(shelf(kind).get(key));
    }

    /// In order; of all namespaces when `namespace` is empty.
    public List<ObjectNode> list(GroupKind kind, String namespace) {
        if (namespace.isEmpty()) {
            return List.copyOf(shelf(kind).values());
        }
        // The character after the end of a name: all names of the namespace are before it.
        var within = shelf(kind).subMap(new Key(namespace, ""), new Key(namespace + '\0', ""));
        return List.copyOf(within.values());
    }

    Optional<Place> owner(String uid) {
        return Optional.ofNullable(places.get(uid));
    }

    List<Place> dependents(String uid) {
        return List.copyOf(dependents.getOrDefault(uid, Set.of()));
    }

    Stream<Place> places() {
        return new ArrayList<>(places.values()).stream();
    }

    /// Stores `object` under a new version, which is written into it.
    void put(GroupKind kind, ObjectNode object) {
        var meta = Metadata.of(object);
        meta.node().put("resourceVersion", Long.toString(++revision));
        var key = Key.of(object);
        var before = Optional.ofNullable(shelf(kind).put(key, object));
        before.ifPresent(old -> forgetOwners(new Place(kind, key), old));
        var place = new Place(kind, key);
        places.put(meta.uid(), place);
        meta.owners()
                .forEach(uid -> dependents
                        .computeIfAbsent(uid, _ -> new LinkedHashSet<>())
                        .add(place));
        history.add(new Entry(
                revision, before.isPresent() ? Change.Type.MODIFIED : Change.Type.ADDED, kind, before, object));
    }

    void remove(GroupKind kind, Key key) {
        var old = shelf(kind).remove(key);
        if (old == null) {
            return;
        }
        forgetOwners(new Place(kind, key), old);
        places.remove(Metadata.of(old).uid());
        var last = old.deepCopy();
        Metadata.of(last).node().put("resourceVersion", Long.toString(++revision));
        history.add(new Entry(revision, Change.Type.DELETED, kind, Optional.of(old), last));
    }

    private void forgetOwners(Place place, ObjectNode object) {
        for (var uid : Metadata.of(object).owners()) {
            dependents.computeIfPresent(uid, (_, places) -> {
                places.remove(place);
                return places.isEmpty() ? null : places;
            });
        }
    }

    private NavigableMap<Key, ObjectNode> shelf(GroupKind kind) {
        return shelves.computeIfAbsent(kind, _ -> new TreeMap<>());
    }
}
