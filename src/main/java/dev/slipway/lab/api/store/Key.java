package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/// Where an object of some kind is found; `namespace` is empty for kinds of the cluster.
public record Key(String namespace, String name) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::namespace).thenComparing(Key::name);

    static Key of(ObjectNode object) {
        var meta = object.path("metadata");
        return new Key(meta.path("namespace").asText(), meta.path("name").asText());
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
