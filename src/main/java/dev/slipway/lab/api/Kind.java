package dev.slipway.lab.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A kind as an object names it: `apiVersion` and `kind`.
public record Kind(String apiVersion, String name) {

    public static Kind of(ObjectNode object) {
        return new Kind(object.path("apiVersion").asText(), object.path("kind").asText());
    }

    /// The API group, empty for the core.
    public String group() {
        var slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    public String version() {
        return apiVersion.substring(apiVersion.indexOf('/') + 1);
    }
}
