package dev.slipway.lab.remote;

import dev.slipway.flow.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// The clock of a lab in another process, which may be given another speed at any time: `lab.json` says so.
final class LabTime implements Time {

    private static final FileTime NEVER = FileTime.fromMillis(0);
    private static final Duration NAP = Duration.ofMillis(100);

    private final Path folder;
    private final Time wall = Time.system();
    private volatile Reading reading;

    LabTime(Path folder, LabFile file) {
        this.folder = folder;
        this.reading = new Reading(file, NEVER);
    }

    @Override
    public Instant now() {
        return file().clock().now();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        var end = now().plus(duration);
        for (var left = left(end); left.isPositive(); left = left(end)) {
            wall.sleep(left.compareTo(NAP) < 0 ? left : NAP);
        }
    }

    private Duration left(Instant end) {
        var file = file();
        return Duration.ofNanos(
                (long) Math.ceil(Duration.between(file.clock().now(), end).toNanos() / file.speed()));
    }

    // Looking at the date of a file is nothing beside reading it.
    private LabFile file() {
        var last = reading;
        try {
            var date = Files.getLastModifiedTime(LabFile.in(folder));
            if (!date.equals(last.date())) {
                reading = new Reading(LabFile.read(folder), date);
            }
        } catch (IOException _) {
            // The lab has ended; its clock goes on as it last did.
        }
        return reading.file();
    }

    private record Reading(LabFile file, FileTime date) {}
}
