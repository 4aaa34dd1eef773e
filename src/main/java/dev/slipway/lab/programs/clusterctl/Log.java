package dev.slipway.lab.programs.clusterctl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.lab.programs.call.Call;

/// clusterctl's log: on standard error, the message first, then `name=value` with JSON values.
public record Log(Call call) {

    /// `pairs` are names and values in turn.
    public void info(String message, Object... pairs) {
        var line = new StringBuilder(message);
        for (var i = 0; i + 1 < pairs.length; i += 2) {
            line.append(' ').append(pairs[i]).append('=').append(json(pairs[i + 1]));
        }
        if (line.isEmpty()) {
            call.err();
        } else {
            call.err(line.toString());
        }
    }

    private static String json(Object value) {
        return value instanceof Number
                ? value.toString()
                : JsonNodeFactory.instance.textNode(value.toString()).toString();
    }
}
