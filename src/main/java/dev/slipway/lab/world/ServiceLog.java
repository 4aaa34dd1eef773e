package dev.slipway.lab.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.flow.Time;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/// Writes log lines as the services of the Tinkerbell binary do: one JSON object each.
public record ServiceLog(Time time, String service, Consumer<? super String> lines) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// `pairs` are names and values in turn.
    public void info(String message, String... pairs) {
        write("INFO", message, pairs);
    }

    /// `pairs` are names and values in turn.
    public void error(String message, String... pairs) {
        write("ERROR", message, pairs);
    }

    private void write(String level, String message, String... pairs) {
        var line = JsonNodeFactory.instance
                .objectNode()
                .put("time", TIME.format(time.now()))
                .put("level", level)
                .put("msg", message)
                .put("service", service);
        for (var i = 0; i + 1 < pairs.length; i += 2) {
            line.put(pairs[i], pairs[i + 1]);
        }
        lines.accept(line.toString());
    }
}
