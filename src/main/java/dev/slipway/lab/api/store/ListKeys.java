package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Which lists are merged by element, and by what their elements are known.
///
/// The elements of every other list belong together: such a list is replaced as a whole.
public final class ListKeys {

    private static final Map<String, List<List<String>>> BUILT_IN = Map.ofEntries(
            Map.entry("containers", List.of(List.of("name"))),
            Map.entry("initContainers", List.of(List.of("name"))),
            Map.entry("ephemeralContainers", List.of(List.of("name"))),
            Map.entry("containerStatuses", List.of(List.of("name"))),
            Map.entry("volumes", List.of(List.of("name"))),
            Map.entry("env", List.of(List.of("name"))),
            Map.entry("imagePullSecrets", List.of(List.of("name"))),
            Map.entry("secrets", List.of(List.of("name"))),
            Map.entry("webhooks", List.of(List.of("name"))),
            Map.entry("volumeMounts", List.of(List.of("mountPath"))),
            Map.entry("volumeDevices", List.of(List.of("devicePath"))),
            Map.entry("ports", List.of(List.of("containerPort", "protocol"), List.of("port", "protocol"))),
            Map.entry("conditions", List.of(List.of("type"))),
            Map.entry("addresses", List.of(List.of("type", "address"))),
            Map.entry("taints", List.of(List.of("key", "effect"))),
            Map.entry("hostAliases", List.of(List.of("ip"))),
            Map.entry("topologySpreadConstraints", List.of(List.of("topologyKey", "whenUnsatisfiable"))),
            Map.entry("ownerReferences", List.of(List.of("uid"))));
    private static final Map<String, List<List<String>>> CUSTOM =
            Map.of("conditions", List.of(List.of("type")), "ownerReferences", List.of(List.of("uid")));

    private final Map<String, List<List<String>>> keys;

    private ListKeys(Map<String, List<List<String>>> keys) {
        this.keys = keys;
    }

    public static ListKeys of(Resource resource) {
        return new ListKeys(resource.definition().isPresent() ? CUSTOM : BUILT_IN);
    }

    /// The fields that identify the elements of the list called `field`; none if it is not merged by element.
    public List<String> keys(String field, JsonNode list) {
        return keys.getOrDefault(field, List.of()).stream()
                .filter(fields -> identifies(fields, list))
                .findFirst()
                .orElse(List.of());
    }

    /// Whether the list called `field` is a set of texts.
    public boolean set(String field) {
        return field.equals("finalizers");
    }

    /// What `element` is known by.
    public static ObjectNode identity(List<String> fields, JsonNode element) {
        var identity = ((ObjectNode) element).objectNode();
        for (var field : fields) {
            if (element.has(field)) {
                identity.set(field, element.get(field));
            } else if (field.equals("protocol")) {
                identity.put(field, "TCP");
            }
        }
        return identity;
    }

    // Of several fields the first is required: the others have defaults.
    private static boolean identifies(List<String> fields, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(element -> element.has(fields.getFirst()));
    }
}
