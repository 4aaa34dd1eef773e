package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// What Cluster API reads from an infrastructure provider's object, by either contract.
final class InfrastructureObject {

    private InfrastructureObject() {}

    static boolean ready(JsonNode object) {
        return object.at("/status/ready").asBoolean()
                || object.at("/status/initialization/provisioned").asBoolean();
    }

    /// The object's own `Ready` condition; one made from its readiness when it has none.
    static Condition condition(String type, JsonNode reference, Optional<ObjectNode> object) {
        var kind = reference.path("kind").asText();
        if (object.isEmpty()) {
            return Condition.no(type, "ObjectDoesNotExist", kind + " does not exist");
        }
        return Conditions.of(object.get(), "Ready")
                .map(ready -> ready.with(type))
                .orElseGet(() -> ready(object.get())
                        ? Condition.yes(type, "Ready")
                        : Condition.no(type, "NotReady", kind + " status.initialization.provisioned is false"));
    }
}
