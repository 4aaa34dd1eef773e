package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads and makes the parts that all objects have in common.
final class Fields {

    // The characters of generated names: no vowels, no look-alikes.
    private static final String SAFE = "bcdfghjklmnpqrstvwxz2456789";

    private Fields() {}

    static ObjectNode object(Kind kind, String namespace, String name) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", kind.apiVersion())
                .put("kind", kind.name());
        var metadata = object.putObject("metadata").put("name", name);
        if (!namespace.isEmpty()) {
            metadata.put("namespace", namespace);
        }
        return object;
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /// Whether every label of `selector` is on `object`; an empty selector selects nothing.
    static boolean selected(JsonNode selector, JsonNode object) {
        var labels = object.path("metadata").path("labels");
        return !selector.isEmpty()
                && selector.properties().stream()
                        .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
    }

    /// The owner that controls an object.
    static Optional<JsonNode> controller(JsonNode object) {
        return elements(object.path("metadata").path("ownerReferences"))
                .filter(owner -> owner.path("controller").asBoolean())
                .findFirst();
    }

    static boolean controlledBy(JsonNode owner, JsonNode object) {
        return controller(object)
                .filter(reference -> reference.path("uid").asText().equals(Meta.uid(owner)))
                .isPresent();
    }

    /// The key of the controlling owner, if it is of this kind.
    static Stream<Key> owner(JsonNode object, Kind kind) {
        return controller(object)
                .filter(reference -> reference.path("kind").asText().equals(kind.name()))
                .map(reference ->
                        new Key(Meta.namespace(object), reference.path("name").asText()))
                .stream();
    }

    static void own(ObjectNode owner, ObjectNode object) {
        object.withObject("/metadata")
                .putArray("ownerReferences")
                .addObject()
                .put("apiVersion", owner.path("apiVersion").asText())
                .put("kind", owner.path("kind").asText())
                .put("name", Meta.name(owner))
                .put("uid", Meta.uid(owner))
                .put("controller", true)
                .put("blockOwnerDeletion", true);
    }

    /// A short word that follows from `text`, as template hashes look.
    static String hash(String text, int length) {
        var value = Integer.toUnsignedLong(text.hashCode()) * 2_654_435_761L ^ text.length();
        var word = new StringBuilder();
        for (var i = 0; i < length; i++) {
            word.append(SAFE.charAt((int) Math.floorMod(value, (long) SAFE.length())));
            value = value / SAFE.length() + text.hashCode() * (i + 1L);
        }
        return word.toString();
    }

    /// A stable identifier in hexadecimal digits.
    static String digest(String text) {
        return String.format(
                Locale.ROOT,
                "%08x%08x%08x%08x",
                text.hashCode(),
                (text + 1).hashCode(),
                (text + 2).hashCode(),
                (text + 3).hashCode());
    }
}
