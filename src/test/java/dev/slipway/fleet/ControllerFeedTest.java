package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.Time;
import dev.slipway.kube.KubeDoor;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ControllerFeedTest {

    private static final long PATIENCE = 20;

    private final ManagerLogs manager = new ManagerLogs(
            new SampleCluster("retail-stage", "ams-mgmt", "Tinkerbell", "v1.36.2", "Ubuntu", "v0.26.1", "10.20.1.30")
                    .workers("md-0", "ams-b08/retail-stage-md-0-8xk4p-hv2lm/10.20.0.48"));
    private final Heard heard = new Heard();

    @Test
    void namesTheMachineThatALineIsAbout() throws InterruptedException {
        manager.lines.add("I1124 14:23:01.000000       1 machine.go:9] \"Node is Unknown\""
                + " Machine=\"eksa-system/retail-stage-md-0-8xk4p-hv2lm\"");
        manager.lines.add("I1124 14:23:02.000000       1 machine.go:9] \"Nothing to do\"");

        try (var _ = feed(_ -> manager).follow(heard)) {
            heard.toTheEnd();
        }

        assertThat(heard.lines).extracting(LogEntry::subject).containsExactly("ams-b08", "");
        assertThat(heard.lines).extracting(LogEntry::source).containsOnly("capi");
    }

    @Test
    void tellsTheMachineWhyTheyCannotBeRead() throws InterruptedException {
        KubeDoor closed = _ -> {
            throw new IOException("ams-mgmt does not answer");
        };

        try (var _ = feed(closed).follow(heard)) {
            heard.toTheEnd();
        }

        assertThat(heard.lines).hasSize(1);
        assertThat(heard.lines.getFirst().subject()).isEqualTo("ams-b08");
        assertThat(heard.lines.getFirst().level()).isEqualTo(LogLevel.WARN);
        assertThat(heard.lines.getFirst().raw()).contains("ams-mgmt does not answer");
    }

    @Test
    void leavesTheServerWhenNobodyReadsAnyMore() throws InterruptedException {
        try (var _ = feed(_ -> manager).follow(heard)) {
            heard.toTheEnd();
        }

        assertThat(manager.closed.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    private static ControllerFeed feed(KubeDoor door) {
        return new ControllerFeed(door, Path.of("ams-mgmt.kubeconfig"), "retail-stage", "ams-b08", Time.system());
    }

    private static final class Heard implements LogSink {

        final List<LogEntry> lines = new CopyOnWriteArrayList<>();
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public void add(List<LogEntry> more) {
            lines.addAll(more);
        }

        @Override
        public void caughtUp(Extent extent) {
            end.countDown();
        }

        void toTheEnd() throws InterruptedException {
            assertThat(end.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
    }
}
