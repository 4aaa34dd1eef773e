package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Change;
import java.util.Optional;

/// A change as the history keeps it: what the object was and what it is, both never written again.
///
/// For a deletion `object` is the last state under the revision of its removal.
public record Entry(long revision, Change.Type type, GroupKind kind, Optional<ObjectNode> before, ObjectNode object) {}
