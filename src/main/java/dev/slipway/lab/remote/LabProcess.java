package dev.slipway.lab.remote;

import dev.slipway.flow.Time;
import dev.slipway.lab.Lab;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// What the process of a lab does from its beginning to its end.
public final class LabProcess {

    private static final Duration HEAD_START = Duration.ofHours(2);
    private static final double USUAL_SPEED = 60;

    private LabProcess() {}

    /// Runs a lab until somebody asks it to stop or interrupts the caller.
    public static void serve(Path folder, double speed, long seed) throws IOException, InterruptedException {
        var log = System.getLogger("slipway.lab");
        try (var lab = Lab.live(
                origin(speed),
                speed,
                folder,
                seed,
                failure -> log.log(System.Logger.Level.ERROR, "a controller of the lab failed", failure))) {
            lab.publish();
            try (var server = LabServer.start(lab, folder, speed)) {
                server.await();
            }
        }
    }

    // A client such as `kubectl describe` tells ages by its own clock. A lab that runs ahead of it would be full of
    // things from the future, so it begins in the past and catches up with the present in its second hour. It may be
    // made faster later, so a slow one begins as far back as a fast one.
    private static Instant origin(double speed) {
        return Time.system().now().minusSeconds(Math.round(HEAD_START.toSeconds() * Math.max(speed, USUAL_SPEED)));
    }
}
