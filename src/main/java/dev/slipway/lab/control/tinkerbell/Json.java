package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Key;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Ways through JSON objects that Kubernetes objects make one go again and again.
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode named(Kind kind, Key key) {
        var object = object().put("apiVersion", kind.apiVersion()).put("kind", kind.name());
        object.putObject("metadata").put("name", key.name()).put("namespace", key.namespace());
        return object;
    }

    /// The text at a path such as `spec.connection.host`, empty where there is none.
    static String text(JsonNode object, String path) {
        return at(object, path).asText();
    }

    /// The node at a path of names joined by dots.
    static JsonNode at(JsonNode object, String path) {
        var node = object;
        for (var name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static ObjectNode spec(ObjectNode object) {
        return object.withObjectProperty("spec");
    }

    static ObjectNode status(ObjectNode object) {
        return object.withObjectProperty("status");
    }

    static ObjectNode metadata(ObjectNode object) {
        return object.withObjectProperty("metadata");
    }

    /// Makes `owner` the controller of `object`.
    static void own(ObjectNode object, ObjectNode owner) {
        var kind = Kind.of(owner);
        metadata(object)
                .withArrayProperty("ownerReferences")
                .addObject()
                .put("apiVersion", kind.apiVersion())
                .put("kind", kind.name())
                .put("name", Key.of(owner).name())
                .put("uid", text(owner, "metadata.uid"))
                .put("controller", true)
                .put("blockOwnerDeletion", true);
    }

    /// The owner of one kind, by group and name of the kind.
    static Optional<Key> owner(ObjectNode object, Kind kind) {
        return elements(object.path("metadata").path("ownerReferences"))
                .filter(reference -> reference.path("kind").asText().equals(kind.name())
                        && reference.path("apiVersion").asText().startsWith(kind.group() + "/"))
                .map(reference -> new Key(
                        text(object, "metadata.namespace"),
                        reference.path("name").asText()))
                .findFirst();
    }
}
