package dev.slipway.lab.api.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// RFC 7386: what the patch has replaces what is there, a null removes it.
final class MergePatch {

    private MergePatch() {}

    static ObjectNode apply(ObjectNode target, JsonNode patch) {
        for (var field : patch.properties()) {
            if (field.getValue().isNull()) {
                target.remove(field.getKey());
            } else if (field.getValue() instanceof ObjectNode part) {
                var present = target.get(field.getKey()) instanceof ObjectNode object ? object : target.objectNode();
                target.set(field.getKey(), apply(present, part));
            } else {
                target.set(field.getKey(), field.getValue().deepCopy());
            }
        }
        return target;
    }
}
