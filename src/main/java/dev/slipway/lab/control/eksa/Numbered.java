package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of templates that are never changed: a new content gets the next number.
final class Numbered {

    private static final Pattern NUMBER = Pattern.compile("-(\\d+)$");

    private final ObjectStore objects;
    private final Kind kind;

    Numbered(ObjectStore objects, Kind kind) {
        this.objects = objects;
        this.kind = kind;
    }

    Optional<ObjectNode> find(String name) {
        return objects.get(kind, Eksa.NAMESPACE, name);
    }

    /// The name for `spec`, when `current` is the one in use: the same as long as it says the same.
    String name(String current, ObjectNode spec) {
        return find(current)
                        .filter(present -> !present.path("spec").equals(spec))
                        .isPresent()
                ? next(current)
                : current;
    }

    static String next(String name) {
        return NUMBER.matcher(name).replaceFirst(found -> "-" + (Integer.parseInt(found.group(1)) + 1));
    }
}
