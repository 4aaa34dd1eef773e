package dev.slipway.lab.control;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// An object's namespace and name.
public record Key(String namespace, String name) {

    public static Key of(ObjectNode object) {
        var metadata = object.path("metadata");
        return new Key(
                metadata.path("namespace").asText(), metadata.path("name").asText());
    }
}
