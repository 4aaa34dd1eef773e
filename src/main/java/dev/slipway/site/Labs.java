package dev.slipway.site;

import dev.slipway.flow.Time;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Labs as processes of their own, each known by its folder.
public interface Labs {

    /// Starts a lab, `speed` times as fast as the real world. Returns when it answers; one that runs already is left
    /// alone.
    LabState start(Path folder, double speed) throws IOException, InterruptedException;

    /// @throws IOException when no lab runs there; the message says so and how to start one
    LabState state(Path folder) throws IOException, InterruptedException;

    /// From now on the lab's time goes `factor` times as fast as the real world's; what is under way in it goes on.
    void speed(Path folder, double factor) throws IOException, InterruptedException;

    /// The lab's own clock.
    ///
    /// @throws IOException when no lab runs there
    Time clock(Path folder) throws IOException;

    void stop(Path folder) throws IOException, InterruptedException;

    /// Back to racks that are off and disks that are empty.
    void reset(Path folder) throws IOException, InterruptedException;

    void inject(Path folder, String machine, String fault) throws IOException, InterruptedException;

    void mend(Path folder, String machine, String fault) throws IOException, InterruptedException;

    /// The faults there are, as the terminal spells them.
    List<String> faults();
}
