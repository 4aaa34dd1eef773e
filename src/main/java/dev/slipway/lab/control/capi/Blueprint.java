package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// What a machine to be made is like; `machine` is its spec, with the template's reference as `infrastructureRef`.
/// The annotations are the Machine's alone.
record Blueprint(
        ObjectNode owner,
        String name,
        Map<String, String> labels,
        ObjectNode machine,
        Map<String, String> annotations,
        JsonNode bootstrap) {

    JsonNode template() {
        return machine.path("infrastructureRef");
    }
}
