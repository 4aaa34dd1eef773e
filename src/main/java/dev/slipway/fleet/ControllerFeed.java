package dev.slipway.fleet;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.Session;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import dev.slipway.run.LogLine;
import dev.slipway.run.RunLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What the controllers of a management cluster write about the machines of one cluster while somebody reads it.
///
/// `host` is the machine that is told when they cannot be read.
record ControllerFeed(KubeDoor door, Path kubeconfig, String cluster, String host, Time time) implements LogFeed {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration NAMES_LAST = Duration.ofMinutes(1);

    @Override
    public Subscription follow(LogSink sink) {
        var reading = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("controller logs").factory());
        var look = new Look(sink);
        var looking = reading.scheduleWithFixedDelay(look, 0, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            if (looking.cancel(true)) {
                // On its own thread: whoever closes may be one that must not wait.
                reading.execute(look::close);
                reading.shutdown();
            }
        };
    }

    private final class Look implements Runnable, AutoCloseable {

        private final ControllerTail tail = new ControllerTail(time);
        private final LogSink sink;
        private Optional<Session> session = Optional.empty();
        private Optional<MachineNames> names = Optional.empty();
        private Instant namesUntil = Instant.MIN;
        private String trouble = "";
        private boolean caughtUp;

        Look(LogSink sink) {
            this.sink = sink;
        }

        @Override
        public void run() {
            try {
                sink.add(read(open()));
                trouble = "";
            } catch (IOException failure) {
                close();
                tell(Reason.of(failure));
            } catch (InterruptedException _) {
                return;
            }
            if (!caughtUp) {
                caughtUp = true;
                sink.caughtUp(LogSink.Extent.WHOLE);
            }
        }

        @Override
        public void close() {
            session.ifPresent(Session::close);
            session = Optional.empty();
        }

        private Session open() throws IOException {
            if (session.isEmpty()) {
                session = Optional.of(door.open(kubeconfig));
            }
            return session.get();
        }

        private List<LogEntry> read(Session manager) throws IOException, InterruptedException {
            var known = names(manager);
            return tail.fresh(manager).stream()
                    .sorted(Comparator.comparing(ControllerTail.Line::at))
                    .map(line -> new LogLine(line.at(), 0, line.source(), known.subject(line.text()), line.text()))
                    .map(RunLog::entry)
                    .toList();
        }

        private MachineNames names(Session manager) throws IOException, InterruptedException {
            var now = time.now();
            if (names.isEmpty() || !now.isBefore(namesUntil)) {
                names = Optional.of(MachineNames.of(snapshot(manager, now), cluster));
                namesUntil = now.plus(NAMES_LAST);
            }
            return names.get();
        }

        // Said once, not every time it is tried again.
        private void tell(String why) {
            if (!why.equals(trouble)) {
                trouble = why;
                var words = Texts.of("fleet.log.unreadable", why);
                sink.add(List.of(new LogEntry(time.now(), LogLevel.WARN, "slipway", host, words)));
            }
        }
    }

    private static Snapshot snapshot(Session manager, Instant now) throws IOException, InterruptedException {
        return new Snapshot(
                now,
                manager.list(Kinds.MACHINE, ""),
                manager.list(Kinds.TINKERBELL_MACHINE, ""),
                manager.list(Kinds.HARDWARE, ""),
                List.of(),
                manager.list(Kinds.BMC_MACHINE, ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
