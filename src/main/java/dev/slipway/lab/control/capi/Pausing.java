package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;

/// Whether the controllers leave an object alone, and what its status says about it.
final class Pausing {

    private Pausing() {}

    static Condition condition(JsonNode cluster, JsonNode object) {
        if (cluster.at("/spec/paused").asBoolean()) {
            return new Condition("Paused", Condition.Truth.TRUE, "Paused", "Cluster spec.paused is set to true");
        }
        var annotated = Meta.annotated(object, Capi.PAUSED);
        var message = object.path("kind").asText() + " has the " + Capi.PAUSED + " annotation";
        return Condition.happening("Paused", annotated, annotated ? message : "");
    }

    /// Says in the status of `object` whether it is paused; true if so.
    static boolean holds(Site site, Kind kind, JsonNode cluster, ObjectNode object) {
        var key = Key.of(object);
        if (!Capi.paused(cluster, object)) {
            return false;
        }
        site.objects()
                .edit(
                        kind,
                        key.namespace(),
                        key.name(),
                        present -> Conditions.put(present, site.timeline().now(), condition(cluster, present)));
        return true;
    }
}
