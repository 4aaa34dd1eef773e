package dev.slipway.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.store.GoYaml;

/// Values of objects on an API server, beside those of a specification.
final class LiveValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LiveValues() {}

    /// Whether both mean the same: to Go what is not there is nothing, and so are `""`, `0` and `false`.
    static boolean same(JsonNode wanted, JsonNode live) {
        return wanted.equals(live)
                || (nothing(wanted) && nothing(live))
                || (wanted.isValueNode() && live.isValueNode() && sameText(wanted.asText(), live.asText()))
                || (wanted.isObject()
                        && live.isObject()
                        && nothing(beyond(wanted, live))
                        && nothing(beyond(live, wanted)));
    }

    private static boolean sameText(String wanted, String live) {
        return wanted.equals(live) || GoDuration.same(wanted, live);
    }

    static boolean nothing(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> value.properties().stream().allMatch(entry -> nothing(entry.getValue()));
            case ARRAY -> value.isEmpty();
            case STRING -> value.asText().isEmpty();
            case NUMBER -> value.decimalValue().signum() == 0;
            case BOOLEAN -> !value.asBoolean();
            case NULL, MISSING -> true;
            case BINARY, POJO -> false;
        };
    }

    /// What of `live` is not in `wanted` already, and not nothing.
    static JsonNode beyond(JsonNode wanted, JsonNode live) {
        if (!(live instanceof ObjectNode object)) {
            return live;
        }
        var kept = NODES.objectNode();
        object.properties().stream()
                .filter(entry -> !same(wanted.path(entry.getKey()), entry.getValue()))
                .forEach(entry -> kept.set(entry.getKey(), beyond(wanted.path(entry.getKey()), entry.getValue())));
        return kept;
    }

    /// A value without what nobody may see, unless the specification says the same.
    static JsonNode masked(String kind, String path, JsonNode wanted, JsonNode live) {
        if (live instanceof ObjectNode object) {
            var masked = NODES.objectNode();
            object.properties()
                    .forEach(entry -> masked.set(
                            entry.getKey(),
                            masked(kind, path + "." + entry.getKey(), wanted.path(entry.getKey()), entry.getValue())));
            return masked;
        }
        if (live.isArray()) {
            var masked = NODES.arrayNode();
            for (var index = 0; index < live.size(); index++) {
                masked.add(masked(kind, path, wanted.path(index), live.path(index)));
            }
            return masked;
        }
        if (!live.isTextual() || live.equals(wanted)) {
            return live;
        }
        return NODES.textNode(
                SecretFields.hides(kind, path)
                        ? SpecDifference.HIDDEN
                        : SecretFields.withoutLogin(live.asText(), SpecDifference.HIDDEN));
    }

    static String yaml(JsonNode value) {
        return value instanceof ObjectNode object && !object.isEmpty() ? GoYaml.of(object) : block(value);
    }

    private static String block(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return (value.isTextual() ? GoYaml.scalar(value.asText()) : value.toString()) + "\n";
        }
        var owner = NODES.objectNode();
        owner.set("list", value);
        var text = GoYaml.of(owner);
        return text.substring(text.indexOf('\n') + 1);
    }
}
