package dev.slipway.lab.api.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The merge patch of built-in kinds: lists whose elements have a merge key are merged by it.
final class StrategicPatch {

    private static final Map<String, List<String>> MERGE_KEYS = Map.ofEntries(
            Map.entry("containers", List.of("name")),
            Map.entry("initContainers", List.of("name")),
            Map.entry("ephemeralContainers", List.of("name")),
            Map.entry("volumes", List.of("name")),
            Map.entry("env", List.of("name")),
            Map.entry("imagePullSecrets", List.of("name")),
            Map.entry("secrets", List.of("name")),
            Map.entry("webhooks", List.of("name")),
            Map.entry("volumeMounts", List.of("mountPath")),
            Map.entry("volumeDevices", List.of("devicePath")),
            Map.entry("ports", List.of("containerPort", "port")),
            Map.entry("conditions", List.of("type")),
            Map.entry("addresses", List.of("type")),
            Map.entry("taints", List.of("key")),
            Map.entry("hostAliases", List.of("ip")),
            Map.entry("topologySpreadConstraints", List.of("topologyKey")),
            Map.entry("ownerReferences", List.of("uid")));
    private static final Set<String> MERGED_TEXTS = Set.of("finalizers");
    private static final String DIRECTIVE = "$patch";
    private static final String ORDER = "$setElementOrder/";
    private static final String DELETE = "$deleteFromPrimitiveList/";
    private static final String RETAIN = "$retainKeys";

    private StrategicPatch() {}

    static ObjectNode apply(ObjectNode target, JsonNode patch) {
        if (patch.path(DIRECTIVE).asText().equals("replace")) {
            target.removeAll();
        }
        if (patch.has(RETAIN)) {
            target.retain(texts(patch.path(RETAIN)));
        }
        for (var field : patch.properties()) {
            var name = field.getKey();
            if (name.startsWith(DELETE)) {
                removeTexts(target, name.substring(DELETE.length()), texts(field.getValue()));
            } else if (!name.startsWith("$")) {
                merge(target, name, field.getValue());
            }
        }
        patch.properties().stream()
                .filter(field -> field.getKey().startsWith(ORDER))
                .forEach(field -> order(target, field.getKey().substring(ORDER.length()), field.getValue()));
        return target;
    }

    private static void merge(ObjectNode target, String name, JsonNode value) {
        var present = target.get(name);
        if (value.isNull() || value.path(DIRECTIVE).asText().equals("delete")) {
            target.remove(name);
        } else if (value instanceof ObjectNode part) {
            target.set(name, apply(present instanceof ObjectNode object ? object : target.objectNode(), part));
        } else if (value instanceof ArrayNode list) {
            target.set(name, list(name, present instanceof ArrayNode array ? array : target.arrayNode(), list));
        } else {
            target.set(name, value);
        }
    }

    private static ArrayNode list(String name, ArrayNode present, ArrayNode patch) {
        if (MERGED_TEXTS.contains(name)) {
            var union = present.deepCopy();
            texts(patch).stream().filter(text -> !texts(present).contains(text)).forEach(union::add);
            return union;
        }
        var key = key(name, patch);
        if (key.isEmpty()) {
            return patch.deepCopy();
        }
        var replace = StreamSupport.stream(patch.spliterator(), false)
                .anyMatch(element ->
                        element.size() == 1 && element.path(DIRECTIVE).asText().equals("replace"));
        var merged = replace ? present.arrayNode() : present.deepCopy();
        patch.forEach(element -> element(merged, key.get(), element));
        return merged;
    }

    private static void element(ArrayNode list, String key, JsonNode patch) {
        if (!patch.has(key)) {
            return;
        }
        if (patch.path(DIRECTIVE).asText().equals("delete")) {
            list.removeIf(element -> element.path(key).equals(patch.path(key)));
            return;
        }
        for (var element : list) {
            if (element.path(key).equals(patch.path(key))) {
                apply((ObjectNode) element, patch);
                return;
            }
        }
        list.add(apply(list.objectNode(), patch));
    }

    private static Optional<String> key(String name, ArrayNode patch) {
        return MERGE_KEYS.getOrDefault(name, List.of()).stream()
                .filter(key -> StreamSupport.stream(patch.spliterator(), false)
                        .allMatch(element -> element.has(key) || element.has(DIRECTIVE)))
                .findFirst();
    }

    // Elements that the order does not name keep their places at the end.
    private static void order(ObjectNode target, String name, JsonNode order) {
        if (!(target.get(name) instanceof ArrayNode list)) {
            return;
        }
        var rest = new ArrayList<JsonNode>();
        list.forEach(rest::add);
        var sorted = target.arrayNode();
        for (var wanted : order) {
            rest.stream().filter(element -> named(element, wanted)).findFirst().ifPresent(element -> {
                sorted.add(element);
                rest.remove(element);
            });
        }
        sorted.addAll(rest);
        target.set(name, sorted);
    }

    private static boolean named(JsonNode element, JsonNode wanted) {
        return wanted.isObject()
                ? wanted.properties().stream().allMatch(key -> key.getValue().equals(element.path(key.getKey())))
                : wanted.equals(element);
    }

    private static void removeTexts(ObjectNode target, String name, List<String> removed) {
        if (target.get(name) instanceof ArrayNode list) {
            list.removeIf(element -> removed.contains(element.asText()));
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
