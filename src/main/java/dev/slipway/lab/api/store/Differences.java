package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Resource.Trait;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Whether two states of an object differ in anything that counts.
final class Differences {

    private static final Set<String> VERSION = Set.of("resourceVersion");
    private static final Set<String> IDENTITY = Set.of("apiVersion", "kind", "metadata");

    private Differences() {}

    /// In anything but the version.
    static boolean any(ObjectNode one, ObjectNode other) {
        return differ(one, other, IDENTITY)
                || differ(Metadata.of(one).node(), Metadata.of(other).node(), VERSION);
    }

    /// In what makes a new generation.
    static boolean inContent(Resource resource, ObjectNode one, ObjectNode other) {
        var apart = new HashSet<>(IDENTITY);
        if (resource.has(Trait.STATUS)) {
            apart.add("status");
        }
        return differ(one, other, apart);
    }

    private static boolean differ(ObjectNode one, ObjectNode other, Set<String> apart) {
        var names = new HashSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.removeAll(apart);
        return names.stream().anyMatch(name -> !Objects.equals(one.get(name), other.get(name)));
    }
}
