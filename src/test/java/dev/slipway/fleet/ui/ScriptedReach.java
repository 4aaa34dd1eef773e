package dev.slipway.fleet.ui;

import dev.slipway.fleet.Deed;
import dev.slipway.fleet.Inside;
import dev.slipway.fleet.Reach;
import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// API servers that say what the test says.
final class ScriptedReach implements Reach {

    final List<String> followed = new CopyOnWriteArrayList<>();
    final List<String> done = new CopyOnWriteArrayList<>();
    String refusal = "";
    Inside inside = new Inside(Instant.EPOCH, Map.of(), Map.of(), Optional.of("metrics-server is not installed"));
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

    @Override
    public Inside inside(String cluster) {
        return inside;
    }

    @Override
    public void perform(Deed deed, String cluster, String name) throws IOException {
        if (!refusal.isEmpty()) {
            throw new IOException(refusal);
        }
        done.add(deed + " " + cluster + " " + name);
    }

    void cycle(String host, String bmc) {
        done.add("cycle " + host + " " + bmc);
    }

    private record Once(Runnable end) implements Subscription {
        @Override
        public void close() {
            end.run();
        }
    }
}
