package dev.slipway.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;

/// A field as JSON.
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode of(Field field) {
        return field.value().map(Json::of).orElseGet(NODES::nullNode);
    }

    static ObjectNode object(Field field) {
        return of(field) instanceof ObjectNode object ? object : NODES.objectNode();
    }

    private static JsonNode of(Yaml node) {
        return switch (node) {
            case Mapping mapping -> {
                var object = NODES.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
                yield object;
            }
            case Sequence sequence -> {
                var array = NODES.arrayNode();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Scalar scalar -> of(scalar);
        };
    }

    private static JsonNode of(Scalar scalar) {
        return switch (scalar.form()) {
            case TEXT -> NODES.textNode(scalar.text());
            case BOOLEAN -> NODES.booleanNode(Forms.truth(scalar.text()));
            case NULL -> NODES.nullNode();
            case INTEGER -> integer(scalar);
            case FLOAT -> NODES.numberNode(new java.math.BigDecimal(finite(scalar)));
        };
    }

    private static JsonNode integer(Scalar scalar) {
        var number = Forms.integer(scalar.text());
        return number.bitLength() < 64 ? NODES.numberNode(number.longValue()) : NODES.numberNode(number);
    }

    private static String finite(Scalar scalar) {
        var text = Forms.asText(scalar.form(), scalar.text());
        return text.endsWith("Inf") || text.equals("NaN") ? "0" : text;
    }
}
