package dev.slipway.lab.api.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The way to one field of a field set.
record FieldPath(List<String> steps) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Every field of `set` that has no fields of its own.
    static List<FieldPath> leaves(FieldSet set) {
        var leaves = new ArrayList<FieldPath>();
        collect(set.tree(), List.of(), leaves);
        return leaves;
    }

    /// Whether this is an element of a list as such.
    boolean isElement() {
        return steps.getLast().equals(".");
    }

    /// The value at this place, or a missing one.
    JsonNode in(JsonNode object) {
        var at = object;
        for (var step : steps) {
            at = step.equals(".") ? at : next(at, step);
        }
        return at;
    }

    /// Removes the value at this place, and what holds nothing any more.
    void removeFrom(ObjectNode object) {
        remove(object, steps);
    }

    /// As messages spell it: `.spec.containers[name="web"].image`.
    @Override
    public String toString() {
        return steps.stream().map(FieldPath::word).collect(Collectors.joining());
    }

    private static void collect(JsonNode tree, List<String> way, List<FieldPath> leaves) {
        for (var step : tree.properties()) {
            var here = new ArrayList<>(way);
            here.add(step.getKey());
            if (step.getValue().isEmpty()) {
                leaves.add(new FieldPath(here));
            } else {
                collect(step.getValue(), here, leaves);
            }
        }
    }

    private static JsonNode next(JsonNode at, String step) {
        var word = step.substring(2);
        return switch (step.charAt(0)) {
            case 'f' -> at.path(word);
            case 'k' -> element(at, read(word));
            default -> element(at, read(word));
        };
    }

    private static JsonNode element(JsonNode list, JsonNode wanted) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(element -> matches(element, wanted))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean matches(JsonNode element, JsonNode wanted) {
        if (!wanted.isObject()) {
            return element.equals(wanted);
        }
        return wanted.properties().stream()
                .allMatch(key -> key.getValue().equals(element.path(key.getKey()))
                        || (key.getKey().equals("protocol") && !element.has("protocol")));
    }

    private static void remove(JsonNode at, List<String> steps) {
        var step = steps.getFirst();
        if (steps.size() > 1 && !steps.get(1).equals(".")) {
            var child = next(at, step);
            if (child.isMissingNode() || child.isValueNode()) {
                return;
            }
            remove(child, steps.subList(1, steps.size()));
            if (!child.isEmpty()) {
                return;
            }
        }
        if (at instanceof ObjectNode object) {
            object.remove(step.substring(2));
        } else if (at instanceof ArrayNode array) {
            var wanted = read(step.substring(2));
            array.removeIf(element -> matches(element, wanted));
        }
    }

    private static String word(String step) {
        if (step.equals(".")) {
            return "";
        }
        var word = step.substring(2);
        return switch (step.charAt(0)) {
            case 'f' -> "." + word;
            case 'k' ->
                read(word).properties().stream()
                        .map(key -> key.getKey() + "=" + key.getValue())
                        .collect(Collectors.joining(",", "[", "]"));
            default -> "[=" + word + "]";
        };
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
