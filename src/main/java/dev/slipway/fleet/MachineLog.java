package dev.slipway.fleet;

import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The log of one machine, put together from logs of many: each is read to its end before the next one is begun, and
/// what two of them tell is told once.
public final class MachineLog implements LogFeed {

    private static final int REMEMBERED = 20_000;

    private final String host;
    private final List<LogFeed> feeds;

    /// The oldest of `feeds` comes first.
    public MachineLog(String host, List<LogFeed> feeds) {
        this.host = host;
        this.feeds = List.copyOf(feeds);
    }

    @Override
    public Subscription follow(LogSink sink) {
        var merging = new Merging(sink);
        merging.follow(0, LogSink.Extent.WHOLE);
        return merging;
    }

    @Override
    public List<LogEntry> older() throws IOException {
        for (var feed : feeds) {
            for (var lines = feed.older(); !lines.isEmpty(); lines = feed.older()) {
                var own = lines.stream().filter(this::isOwn).toList();
                if (!own.isEmpty()) {
                    return own;
                }
            }
        }
        return List.of();
    }

    private boolean isOwn(LogEntry entry) {
        return entry.subject().equals(host);
    }

    private final class Merging implements Subscription {

        private final Set<String> told = Collections.newSetFromMap(new Remembered());
        private final List<Subscription> open = new ArrayList<>();
        private final LogSink sink;
        private boolean closed;

        Merging(LogSink sink) {
            this.sink = sink;
        }

        synchronized void follow(int index, LogSink.Extent before) {
            if (closed) {
                return;
            }
            if (index == feeds.size()) {
                sink.caughtUp(before);
                return;
            }
            open.add(feeds.get(index).follow(new LogSink() {
                @Override
                public void add(List<LogEntry> lines) {
                    tell(lines);
                }

                @Override
                public void caughtUp(Extent extent) {
                    follow(index + 1, extent == Extent.END_ONLY ? extent : before);
                }
            }));
        }

        @Override
        public synchronized void close() {
            closed = true;
            open.forEach(Subscription::close);
        }

        private synchronized void tell(List<LogEntry> lines) {
            var fresh = lines.stream()
                    .filter(MachineLog.this::isOwn)
                    .filter(line -> told.add(line.time() + line.raw()))
                    .toList();
            if (!closed && !fresh.isEmpty()) {
                sink.add(fresh);
            }
        }
    }

    private static final class Remembered extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
