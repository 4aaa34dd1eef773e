package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Whether Cluster API's controllers must keep their hands off an object.
final class Pauses {

    private Pauses() {}

    static boolean paused(ObjectNode cluster, ObjectNode object) {
        return Json.at(cluster, "spec.paused").asBoolean()
                || object.path("metadata").path("annotations").has("cluster.x-k8s.io/paused");
    }
}
