package dev.slipway.lab.world.bmc;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/// What a BMC answers to one request.
record Reply(int status, Optional<ObjectNode> body, Map<String, String> headers) {

    Reply {
        headers = Map.copyOf(headers);
    }

    static Reply ok(ObjectNode body) {
        return new Reply(200, Optional.of(body), Map.of());
    }

    static Reply done() {
        return new Reply(204, Optional.empty(), Map.of());
    }

    /// An error as Redfish words it.
    static Reply error(int status, String id, String message) {
        var body = JsonNodeFactory.instance.objectNode();
        var error = body.putObject("error").put("code", "Base.1.18." + id).put("message", message);
        error.putArray("@Message.ExtendedInfo")
                .addObject()
                .put("@odata.type", "#Message.v1_1_2.Message")
                .put("MessageId", "Base.1.18." + id)
                .put("Message", message)
                .put("Severity", "Warning");
        return new Reply(status, Optional.of(body), Map.of());
    }
}
