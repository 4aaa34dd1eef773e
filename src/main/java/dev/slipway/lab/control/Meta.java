package dev.slipway.lab.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Reads and writes the metadata of API objects.
public final class Meta {

    private Meta() {}

    public static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    public static String namespace(JsonNode object) {
        return object.at("/metadata/namespace").asText();
    }

    public static String uid(JsonNode object) {
        return object.at("/metadata/uid").asText();
    }

    public static long generation(JsonNode object) {
        return object.at("/metadata/generation").asLong();
    }

    public static boolean deleting(JsonNode object) {
        return object.path("metadata").hasNonNull("deletionTimestamp");
    }

    public static String label(JsonNode object, String key) {
        return object.path("metadata").path("labels").path(key).asText();
    }

    public static boolean labelled(JsonNode object, String key) {
        return object.path("metadata").path("labels").has(key);
    }

    public static void label(ObjectNode object, String key, String value) {
        object.withObject("/metadata/labels").put(key, value);
    }

    public static void labels(ObjectNode object, Map<String, String> labels) {
        labels.forEach((key, value) -> label(object, key, value));
    }

    public static String annotation(JsonNode object, String key) {
        return object.path("metadata").path("annotations").path(key).asText();
    }

    public static boolean annotated(JsonNode object, String key) {
        return object.path("metadata").path("annotations").has(key);
    }

    public static void annotate(ObjectNode object, String key, String value) {
        object.withObject("/metadata/annotations").put(key, value);
    }

    public static void finalizer(ObjectNode object, String finalizer) {
        if (!finalized(object, finalizer)) {
            object.withArray("/metadata/finalizers").add(finalizer);
        }
    }

    public static void release(ObjectNode object, String finalizer) {
        if (object.at("/metadata/finalizers") instanceof ArrayNode finalizers) {
            finalizers.removeIf(present -> present.asText().equals(finalizer));
        }
    }

    public static boolean finalized(JsonNode object, String finalizer) {
        return object.at("/metadata/finalizers")
                .valueStream()
                .anyMatch(present -> present.asText().equals(finalizer));
    }

    /// Namespace and name as the log has them: `eksa-system/c1`.
    public static String path(Key key) {
        return key.namespace() + "/" + key.name();
    }
}
