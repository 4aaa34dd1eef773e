package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import java.time.Instant;

/// The conditions of Tinkerbell's kinds, each kind with its own fields.
final class Conditions {

    private Conditions() {}

    static boolean holds(ObjectNode object, String type) {
        return Json.elements(object.path("status").path("conditions"))
                .anyMatch(condition -> condition.path("type").asText().equals(type)
                        && condition.path("status").asText().equals("True"));
    }

    /// Of Jobs and Tasks: type, status and perhaps a message.
    static void report(ObjectNode object, String type, String message) {
        var condition = condition(object, type).put("status", "True");
        if (!message.isEmpty()) {
            condition.put("message", message);
        }
    }

    /// Of a BMC's Machine: the time moves only with the news, so that telling the same twice changes nothing.
    static void contactable(ObjectNode machine, boolean is, String message, Instant now) {
        var condition = condition(machine, "Contactable");
        var status = is ? "True" : "False";
        if (condition.path("status").asText().equals(status)
                && condition.path("message").asText().equals(message)) {
            return;
        }
        condition.put("lastUpdateTime", Metadata.time(now)).put("status", status);
        condition.remove("message");
        if (!message.isEmpty()) {
            condition.put("message", message);
        }
    }

    /// Of Workflows: with a reason, and `time` for the time.
    static void record(ObjectNode workflow, String type, String status, String reason, String message, Instant now) {
        var condition = condition(workflow, type);
        if (condition.path("status").asText().equals(status)
                && condition.path("message").asText().equals(message)) {
            return;
        }
        condition
                .put("message", message)
                .put("reason", reason)
                .put("status", status)
                .put("time", Metadata.time(now));
    }

    private static ObjectNode condition(ObjectNode object, String type) {
        var conditions = Json.status(object).withArrayProperty("conditions");
        for (var condition : conditions) {
            if (condition instanceof ObjectNode present
                    && present.path("type").asText().equals(type)) {
                return present;
            }
        }
        return conditions.addObject().put("type", type);
    }
}
