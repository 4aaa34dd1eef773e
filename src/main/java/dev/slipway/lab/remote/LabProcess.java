package dev.slipway.lab.remote;

import dev.slipway.flow.Time;
import dev.slipway.lab.Lab;
import java.io.IOException;
import java.nio.file.Path;

/// What the process of a lab does from its beginning to its end.
public final class LabProcess {

    private LabProcess() {}

    /// Runs a lab until somebody asks it to stop or interrupts the caller.
    public static void serve(Path folder, double speed, long seed) throws IOException, InterruptedException {
        var log = System.getLogger("slipway.lab");
        try (var lab = Lab.live(
                Time.system().now(),
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
}
