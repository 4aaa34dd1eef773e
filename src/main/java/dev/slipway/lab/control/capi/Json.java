package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import java.util.List;
import java.util.Map;

/// Builds JSON objects from names and values in turn.
public final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /// `pairs` are names and values in turn; a value is a text, a number, a truth, a node, a list or a map of them.
    public static ObjectNode of(Object... pairs) {
        var object = NODES.objectNode();
        for (var i = 0; i < pairs.length; i += 2) {
            object.set(pairs[i].toString(), node(pairs[i + 1]));
        }
        return object;
    }

    public static ArrayNode list(Object... values) {
        var array = NODES.arrayNode();
        for (var value : values) {
            array.add(node(value));
        }
        return array;
    }

    /// An object of the API without a spec.
    public static ObjectNode object(Kind kind, String namespace, String name) {
        var metadata = of("name", name);
        if (!namespace.isEmpty()) {
            metadata.put("namespace", namespace);
        }
        return of("apiVersion", kind.apiVersion(), "kind", kind.name(), "metadata", metadata);
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case JsonNode node -> node.deepCopy();
            case String text -> NODES.textNode(text);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            case List<?> values -> list(values.toArray());
            case Map<?, ?> values -> {
                var object = NODES.objectNode();
                values.forEach((name, member) -> object.set(name.toString(), node(member)));
                yield object;
            }
            default -> throw new IllegalArgumentException("not a JSON value: " + value);
        };
    }
}
