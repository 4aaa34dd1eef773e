package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineLogTest {

    private final Scripted run = new Scripted();
    private final Scripted controllers = new Scripted();
    private final Heard heard = new Heard();
    private final MachineLog log = new MachineLog("ams-b08", List.of(run, controllers));

    @Test
    void passesOnWhatIsAboutTheMachineAndNothingElse() {
        try (var _ = log.follow(heard)) {
            run.write(line("ams-b08", "its own"), line("ams-b07", "another's"), line("", "nobody's"));
        }

        assertThat(heard.lines).extracting(LogEntry::raw).containsExactly("its own");
    }

    @Test
    void beginsTheControllersWhenTheRunIsReadToItsEnd() {
        try (var _ = log.follow(heard)) {
            assertThat(controllers.sink).isEmpty();
            run.end(LogSink.Extent.END_ONLY);

            assertThat(controllers.sink).isPresent();
            assertThat(heard.extents).isEmpty();
            controllers.end(LogSink.Extent.WHOLE);
        }

        assertThat(heard.extents).containsExactly(LogSink.Extent.END_ONLY);
    }

    @Test
    void tellsOnceWhatBothTell() {
        try (var _ = log.follow(heard)) {
            run.write(line("ams-b08", "power state check"));
            run.end(LogSink.Extent.WHOLE);
            controllers.write(line("ams-b08", "power state check"), line("ams-b08", "something new"));
        }

        assertThat(heard.lines).extracting(LogEntry::raw).containsExactly("power state check", "something new");
    }

    @Test
    void endsAllThatItBegan() {
        var following = log.follow(heard);
        run.end(LogSink.Extent.WHOLE);

        following.close();

        assertThat(run.closed).isTrue();
        assertThat(controllers.closed).isTrue();
    }

    private static LogEntry line(String subject, String message) {
        return new LogEntry(Instant.EPOCH, LogLevel.INFO, "rufio", subject, message);
    }

    private static final class Scripted implements LogFeed {

        private Optional<LogSink> sink = Optional.empty();
        private boolean closed;

        @Override
        public Subscription follow(LogSink to) {
            sink = Optional.of(to);
            return () -> closed = true;
        }

        void write(LogEntry... lines) {
            sink.orElseThrow().add(List.of(lines));
        }

        void end(LogSink.Extent extent) {
            sink.orElseThrow().caughtUp(extent);
        }
    }

    private static final class Heard implements LogSink {

        private final List<LogEntry> lines = new ArrayList<>();
        private final List<Extent> extents = new ArrayList<>();

        @Override
        public void add(List<LogEntry> more) {
            lines.addAll(more);
        }

        @Override
        public void caughtUp(Extent extent) {
            extents.add(extent);
        }
    }
}
