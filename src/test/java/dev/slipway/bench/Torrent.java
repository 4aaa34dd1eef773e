package dev.slipway.bench;

import dev.slipway.flow.Time;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Fifty thousand lines a second, a thousand at a time, at the end of the log of a run.
final class Torrent implements AutoCloseable {

    private static final int AT_ONCE = 1_000;
    private static final List<String> SOURCES = List.of("capi", "capt", "rufio", "smee", "tink", "agent", "tootles");

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong written = new AtomicLong();
    private final Path log;

    private Torrent(Path log) {
        this.log = log;
    }

    static Torrent into(Path log) {
        var torrent = new Torrent(log);
        var _ = torrent.clock.scheduleAtFixedRate(torrent::pour, 0, 20, TimeUnit.MILLISECONDS);
        return torrent;
    }

    long written() {
        return written.get();
    }

    @Override
    public void close() {
        clock.close();
    }

    private void pour() {
        var now = Time.system().now();
        var text = new StringBuilder(AT_ONCE * 180);
        for (var count = 0; count < AT_ONCE; count++) {
            var number = written.getAndIncrement();
            text.append("{\"at\":\"").append(now).append("\",\"level\":1,\"source\":\"");
            text.append(SOURCES.get((int) (number % SOURCES.size())));
            text.append("\",\"subject\":\"").append(BigRun.name((int) (number % BigRun.MACHINES)));
            text.append("\",\"text\":\"read and write progress written=17.2GiB compressedSize=2.8GiB read=");
            text.append(number).append("\"}\n");
        }
        try {
            Files.write(
                    log,
                    text.toString().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
