package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/// The dot and the variables at one place of a template that is being rendered.
record TemplateScope(JsonNode dot, Map<String, JsonNode> variables) {

    static TemplateScope of(JsonNode data) {
        return new TemplateScope(data, new HashMap<>(Map.of("$", data)));
    }

    /// Whose new variables are its own.
    TemplateScope inner() {
        return new TemplateScope(dot, new HashMap<>(variables));
    }

    TemplateScope at(JsonNode other) {
        return new TemplateScope(other, variables);
    }

    void set(String variable, JsonNode value) {
        variables.put(variable, value);
    }

    JsonNode variable(String name) throws TemplateException {
        var value = variables.get(name);
        if (value == null) {
            throw new TemplateException("undefined variable \"" + name + "\"");
        }
        return value;
    }
}
