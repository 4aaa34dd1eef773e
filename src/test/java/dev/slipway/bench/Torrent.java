package dev.slipway.bench;

import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Fifty thousand lines a second, five hundred at a time.
final class Torrent implements LogFeed, AutoCloseable {

    private static final int AT_ONCE = 500;
    private static final List<String> SOURCES = List.of("capi", "capt", "rufio", "smee", "tink", "agent", "tootles");

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private volatile long written;

    @Override
    public Subscription follow(LogSink sink) {
        sink.caughtUp(LogSink.Extent.WHOLE);
        var pouring = clock.scheduleAtFixedRate(() -> pour(sink), 0, 10, TimeUnit.MILLISECONDS);
        return () -> pouring.cancel(false);
    }

    long written() {
        return written;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void pour(LogSink sink) {
        var now = Time.system().now();
        var lines = new ArrayList<LogEntry>(AT_ONCE);
        for (var count = 0; count < AT_ONCE; count++) {
            var number = written++;
            var source = SOURCES.get((int) (number % SOURCES.size()));
            var message = "read and write progress " + number % 1000;
            lines.add(new LogEntry(
                    now,
                    number % 500 == 0 ? LogLevel.ERROR : LogLevel.INFO,
                    source,
                    "ams-m%03d".formatted(number % 300),
                    message,
                    "written=17.222656GiB compressedSize=2.847656GiB read=" + number,
                    message));
        }
        sink.add(lines);
    }
}
