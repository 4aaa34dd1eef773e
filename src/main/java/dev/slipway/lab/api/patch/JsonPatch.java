package dev.slipway.lab.api.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import java.util.ArrayList;
import java.util.List;

/// RFC 6902: a list of operations, all of which must succeed.
final class JsonPatch {

    private JsonPatch() {}

    static ObjectNode apply(ObjectNode target, JsonNode operations) {
        operations.forEach(
                operation -> apply(target, operation, operation.path("path").asText()));
        return target;
    }

    private static void apply(ObjectNode target, JsonNode operation, String path) {
        var value = operation.path("value");
        switch (operation.path("op").asText()) {
            case "add" -> add(target, path, value.deepCopy());
            case "remove" -> remove(target, path);
            case "replace" -> {
                remove(target, path);
                add(target, path, value.deepCopy());
            }
            case "copy" ->
                add(target, path, get(target, operation.path("from").asText()).deepCopy());
            case "move" -> {
                var moved = get(target, operation.path("from").asText());
                remove(target, operation.path("from").asText());
                add(target, path, moved);
            }
            case "test" -> {
                if (!get(target, path).equals(value)) {
                    throw failed("testing value %s failed".formatted(path));
                }
            }
            default -> throw new ApiException(400, "BadRequest", "error decoding patch: unexpected kind");
        }
    }

    private static JsonNode get(JsonNode target, String path) {
        var at = target;
        for (var step : steps(path)) {
            at = at.isArray() ? at.path(index(step, at.size())) : at.path(step);
        }
        if (at.isMissingNode()) {
            throw failed("the path \"%s\" does not exist: missing value".formatted(path));
        }
        return at;
    }

    private static void add(ObjectNode target, String path, JsonNode value) {
        var steps = steps(path);
        var parent = get(target, parent(path));
        var last = steps.getLast();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array && index(last, array.size()) <= array.size()) {
            array.insert(index(last, array.size()), value);
        } else {
            throw failed("add operation does not apply: doc is missing path: \"%s\": missing value".formatted(path));
        }
    }

    private static void remove(ObjectNode target, String path) {
        get(target, path);
        var last = steps(path).getLast();
        var parent = get(target, parent(path));
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else if (parent instanceof ArrayNode array) {
            array.remove(index(last, array.size()));
        }
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static List<String> steps(String path) {
        var steps = new ArrayList<String>();
        for (var step : path.split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        steps.removeFirst();
        return steps;
    }

    private static int index(String step, int end) {
        if (step.equals("-")) {
            return end;
        }
        try {
            return Integer.parseUnsignedInt(step);
        } catch (NumberFormatException _) {
            throw failed("invalid array index \"%s\"".formatted(step));
        }
    }

    private static ApiException failed(String why) {
        return new ApiException(
                422, "Invalid", "the server rejected our request due to an error in our request: " + why);
    }
}
