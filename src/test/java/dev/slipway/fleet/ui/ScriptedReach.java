package dev.slipway.fleet.ui;

import dev.slipway.fleet.Reach;
import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// API servers that say what the test says.
final class ScriptedReach implements Reach {

    final List<String> followed = new ArrayList<>();
    private final List<LogEntry> lines = new ArrayList<>();

    void writes(String time, LogLevel level, String source, String message, String attributes) {
        var raw = attributes.isEmpty() ? message : message + " " + attributes;
        lines.add(new LogEntry(Instant.parse("2026-11-24T" + time + "Z"), level, source, "ams-b08", raw));
    }

    @Override
    public LogFeed log(String cluster, String host) {
        return sink -> {
            followed.add(host);
            sink.add(lines.stream().filter(line -> line.subject().equals(host)).toList());
            sink.caughtUp(LogSink.Extent.WHOLE);
            return new Once(() -> followed.remove(host));
        };
    }

    private record Once(Runnable end) implements Subscription {
        @Override
        public void close() {
            end.run();
        }
    }
}
