package dev.slipway.kube;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One line of a watch.
public sealed interface Change {

    /// An object was created, or is as it is now.
    record Present(ObjectNode object) implements Change {}

    /// An object is gone.
    record Gone(ObjectNode object) implements Change {}

    /// Nothing happened up to this version.
    record Bookmark(String version) implements Change {}
}
