package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogSink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

    @TempDir
    private Path folder;

    private final Entries entries = new Entries();

    @Test
    void givesWhatIsThereAndWhatComes() throws Exception {
        var run = new RunFolder(folder.resolve("run"));
        try (var journal = Journal.open(run, Time.system(), Secrets.none(), new Silent());
                var _ = new RunLog(run).follow(entries)) {
            journal.log("rufio", "ams-d04", "{\"level\":\"INFO\",\"msg\":\"power state check\",\"state\":\"on\"}");
            assertThat(entries.next().words().text()).isEqualTo("power state check state=on");

            journal.say(6, "Executing command");

            assertThat(entries.next().source()).isEqualTo("eksctl");
        }
        assertThat(entries.extents).containsExactly(LogSink.Extent.WHOLE);
    }

    @Test
    void beginsALongLogAtItsEndAndReadsTheRestOnDemand() throws Exception {
        var run = new RunFolder(folder);
        var text = "x".repeat(1000);
        var lines = new StringBuilder();
        for (var number = 0; number < 30_000; number++) {
            lines.append("{\"at\":\"2026-11-24T14:02:11Z\",\"level\":1,\"source\":\"s\",\"subject\":\"\",\"text\":\"")
                    .append(number)
                    .append(text)
                    .append("\"}\n");
        }
        Files.writeString(run.log(), lines);
        var log = new RunLog(run);

        try (var _ = log.follow(entries)) {
            assertThat(entries.next().words().message()).doesNotStartWith("0x");
            var older = log.older();

            assertThat(older.getFirst().words().message()).startsWith("0x");
            assertThat(log.older()).isEmpty();
        }
    }

    private static final class Entries implements LogSink {

        private final LinkedBlockingQueue<LogEntry> all = new LinkedBlockingQueue<>();
        private final List<Extent> extents = new CopyOnWriteArrayList<>();

        @Override
        public void add(List<LogEntry> lines) {
            all.addAll(lines);
        }

        @Override
        public void caughtUp(Extent extent) {
            extents.add(extent);
        }

        LogEntry next() throws InterruptedException {
            @Nullable LogEntry entry = all.poll(20, TimeUnit.SECONDS);
            if (entry == null) {
                throw new AssertionError("no line came");
            }
            return entry;
        }
    }

    private static final class Silent implements RunListener {

        @Override
        public void happened(RunEvent event) {
            // Only lines matter here.
        }

        @Override
        public void logged(LogLine line) {
            // Read from the file.
        }
    }
}
