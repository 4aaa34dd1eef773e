package dev.slipway.lab.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Something that happened to an object; `object` is its state after it (for a deletion, its last).
public record Change(Type type, ObjectNode object) {

    /// As the watch protocol names them.
    public enum Type {
        ADDED,
        MODIFIED,
        DELETED
    }
}
