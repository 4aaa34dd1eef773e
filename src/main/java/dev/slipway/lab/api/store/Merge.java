package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Merging by structure: objects by field, lists by element where their elements are known by keys.
record Merge(ListKeys keys) {

    void into(ObjectNode live, ObjectNode wanted) {
        wanted.properties().forEach(field -> into(live, field.getKey(), field.getValue()));
    }

    private void into(ObjectNode live, String name, JsonNode value) {
        if (value.isNull()) {
            live.remove(name);
        } else if (value instanceof ObjectNode object && live.get(name) instanceof ObjectNode present) {
            into(present, object);
        } else if (value instanceof ArrayNode list && live.get(name) instanceof ArrayNode present) {
            live.set(name, merged(name, present, list));
        } else {
            live.set(name, value.deepCopy());
        }
    }

    private ArrayNode merged(String name, ArrayNode present, ArrayNode wanted) {
        if (keys.set(name)) {
            return united(present, wanted);
        }
        var by = keys.keys(name, wanted);
        if (by.isEmpty() || !(present.isEmpty() || by.equals(keys.keys(name, present)))) {
            return wanted.deepCopy();
        }
        var merged = present.deepCopy();
        for (var element : wanted) {
            find(merged, by, ListKeys.identity(by, element))
                    .ifPresentOrElse(match -> into(match, (ObjectNode) element), () -> merged.add(element.deepCopy()));
        }
        return merged;
    }

    private static ArrayNode united(ArrayNode present, ArrayNode wanted) {
        var union = present.deepCopy();
        StreamSupport.stream(wanted.spliterator(), false)
                .filter(element ->
                        StreamSupport.stream(present.spliterator(), false).noneMatch(element::equals))
                .forEach(union::add);
        return union;
    }

    private static Optional<ObjectNode> find(ArrayNode list, List<String> by, ObjectNode identity) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(element -> ListKeys.identity(by, element).equals(identity))
                .map(ObjectNode.class::cast)
                .findFirst();
    }
}
