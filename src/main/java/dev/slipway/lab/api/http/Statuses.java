package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.api.store.Resource;

/// The `Status` objects that answer what has no object to answer with.
final class Statuses {

    private Statuses() {}

    static ObjectNode failure(ApiException failure) {
        var status = status("Failure");
        return status.put("message", failure.getMessage())
                .put("reason", failure.reason())
                .put("code", failure.code());
    }

    /// Of a failure that concerns `target`.
    static ObjectNode failure(ApiException failure, Target target) {
        var status = failure(failure);
        var details = status.putObject("details");
        if (!target.name().isEmpty()) {
            details.put("name", target.name());
        }
        if (!target.group().isEmpty()) {
            details.put("group", target.group());
        }
        details.put("kind", target.plural());
        return status;
    }

    static ObjectNode deleted(Resource resource, ObjectNode object) {
        var meta = Metadata.of(object);
        var status = status("Success");
        var details = status.putObject("details").put("name", meta.name());
        if (!resource.group().isEmpty()) {
            details.put("group", resource.group());
        }
        details.put("kind", resource.plural()).put("uid", meta.uid());
        return status;
    }

    private static ObjectNode status(String outcome) {
        var status = JsonNodeFactory.instance.objectNode().put("kind", "Status").put("apiVersion", "v1");
        status.putObject("metadata");
        return status.put("status", outcome);
    }
}
