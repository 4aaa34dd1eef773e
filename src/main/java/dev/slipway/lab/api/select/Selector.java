package dev.slipway.lab.api.select;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Which objects of a kind somebody wants.
@FunctionalInterface
public interface Selector {

    boolean matches(ObjectNode object);

    default Selector and(Selector other) {
        return object -> matches(object) && other.matches(object);
    }
}
