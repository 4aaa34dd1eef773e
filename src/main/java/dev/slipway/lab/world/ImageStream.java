package dev.slipway.lab.world;

import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.world.AgentReport.State;
import dev.slipway.lab.world.HookOs.Syslog;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The action `image2disk`: writes an operating system image to a machine's disk, or finds out that it cannot.
final class ImageStream {

    private static final String PROGRAM = "image2disk";
    private static final Duration INTERVAL = Duration.ofSeconds(3);
    private static final double WRITTEN = 22.08;
    private static final double COMPRESSED = 2.847656;

    private final LabMachine machine;
    private final Timeline timeline;
    private final Syslog syslog;
    private final AgentAction action;
    private final String url;
    private final String disk;

    ImageStream(LabMachine machine, Timeline timeline, Syslog syslog, AgentAction action) {
        this.machine = machine;
        this.timeline = timeline;
        this.syslog = syslog;
        this.action = action;
        this.url = action.environment().getOrDefault("IMG_URL", "");
        this.disk = action.environment().getOrDefault("DEST_DISK", "");
    }

    void start(Consumer<AgentReport> done) {
        machine.later(0.3, 0.9, "image2disk", () -> {
            syslog.info(PROGRAM, "IMAGE2DISK - Cloud image streamer");
            machine.later(0.9, 1.9, "open disk", () -> open(done));
        });
    }

    private void open(Consumer<AgentReport> done) {
        if (!disk.equals(machine.disk())) {
            fail("open " + disk + ": no such file or directory", done);
        } else if (machine.suffers(Fault.IMAGE_NOT_FOUND)) {
            fail(url + " not found", done);
        } else {
            syslog.info(PROGRAM, "Beginning write of image [" + file() + "] to disk [" + disk + "]");
            machine.install(Optional.empty());
            stream(done);
        }
    }

    private void stream(Consumer<AgentReport> done) {
        var start = timeline.now();
        if (machine.suffers(Fault.ACTION_TIMEOUT)) {
            var limit = action.timeout();
            progress(start, limit, limit.multipliedBy(3));
            machine.later(limit, () -> done.accept(new AgentReport(State.TIMEOUT, "context deadline exceeded")));
            return;
        }
        var needed = machine.typical(85, 155, "stream");
        progress(start, needed, needed);
        machine.later(needed, () -> {
            syslog.info(PROGRAM, "Successfully wrote image to disk", "image", file(), "disk", disk);
            machine.install(Optional.of(new Installation(file(), false)));
            done.accept(new AgentReport(State.SUCCESS, "action completed"));
        });
    }

    // Until `end` after `start`, at the pace of one who needs `needed` for all of it.
    private void progress(Instant start, Duration end, Duration needed) {
        machine.later(INTERVAL, () -> {
            var passed = Duration.between(start, timeline.now());
            if (passed.compareTo(end) < 0) {
                var share = (double) passed.toMillis() / needed.toMillis();
                syslog.info(
                        PROGRAM,
                        "read and write progress",
                        "written",
                        size(WRITTEN * share),
                        "compressedSize",
                        size(COMPRESSED),
                        "read",
                        size(COMPRESSED * share));
                progress(start, end, needed);
            }
        });
    }

    private static String size(double gibibytes) {
        return String.format(Locale.ROOT, "%.6fGiB", gibibytes);
    }

    private void fail(String reason, Consumer<AgentReport> done) {
        var message = "error writing image to disk: " + reason;
        syslog.error(PROGRAM, message, "image", file());
        done.accept(new AgentReport(State.FAILED, message));
    }

    private String file() {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
