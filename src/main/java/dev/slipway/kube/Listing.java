package dev.slipway.kube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// All objects of a kind at one moment, and the version from which a watch goes on.
public record Listing(List<ObjectNode> objects, String version) {

    public Listing {
        objects = List.copyOf(objects);
    }
}
