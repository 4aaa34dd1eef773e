package dev.slipway.run;

import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import dev.slipway.log.LogStamp;
import dev.slipway.store.Tail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The log of a run while it is written, whichever process writes it: its end first when it is long.
public final class RunLog implements LogFeed {

    /// What EKS Anywhere's logger would not print without being asked for a lot.
    private static final int VERBOSE = 4;

    private static final long AT_ONCE = 24L << 20;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Path file;
    private volatile long begin;

    public RunLog(RunFolder folder) {
        this.file = folder.log();
    }

    @Override
    public Subscription follow(LogSink sink) {
        var reading = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("run log").factory());
        var look = new Look(sink);
        var _ = reading.scheduleWithFixedDelay(look, 0, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        return reading::shutdownNow;
    }

    @Override
    public List<LogEntry> older() throws IOException {
        var end = begin;
        var start = Math.max(0, end - AT_ONCE / 2);
        begin = start;
        return entries(Tail.between(file, start, end));
    }

    /// A line as a reader sees it. The time is the writer's own, if it says so.
    public static LogEntry entry(LogLine line) {
        var stamp = LogStamp.of(line.text(), line.at());
        var level = line.level() >= VERBOSE && stamp.level() == LogLevel.INFO ? LogLevel.DEBUG : stamp.level();
        // A few names in hundreds of thousands of lines.
        var source = line.source().intern();
        return new LogEntry(
                stamp.time().orElse(line.at()), level, source, line.subject().intern(), line.text());
    }

    private static List<LogEntry> entries(List<String> lines) {
        return lines.stream()
                .flatMap(line -> RunFolder.logLine(line).stream())
                .map(RunLog::entry)
                .toList();
    }

    private final class Look implements Runnable {

        private final LogSink sink;
        private Tail tail = new Tail(file);
        private boolean begun;

        Look(LogSink sink) {
            this.sink = sink;
        }

        @Override
        public void run() {
            try {
                if (!begun) {
                    begin = Files.exists(file) ? Math.max(0, Files.size(file) - AT_ONCE) : 0;
                    tail = Tail.from(file, begin);
                }
                for (var lines = tail.read(); !lines.isEmpty(); lines = tail.read()) {
                    sink.add(entries(lines));
                }
                if (!begun) {
                    begun = true;
                    sink.caughtUp(begin == 0 ? LogSink.Extent.WHOLE : LogSink.Extent.END_ONLY);
                }
            } catch (IOException _) {
                // The folder may be gone for a moment, on a network drive for one; the next look tells.
            }
        }
    }
}
