package dev.slipway.lab.api.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The ways to change an object by saying only what is different.
public enum Patch {
    JSON("application/json-patch+json"),
    MERGE("application/merge-patch+json"),
    STRATEGIC("application/strategic-merge-patch+json");

    private final String mediaType;

    Patch(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Returns the changed object; `object` itself is not touched.
    public ObjectNode apply(ObjectNode object, JsonNode patch) {
        var target = object.deepCopy();
        return switch (this) {
            case JSON -> JsonPatch.apply(target, patch);
            case MERGE -> MergePatch.apply(target, patch);
            case STRATEGIC -> StrategicPatch.apply(target, patch);
        };
    }
}
