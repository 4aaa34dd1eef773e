package dev.slipway.app;

import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.site.Labs;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What an open workspace stands on: its clock, and the workspaces one can go to from it. Whoever lays it closes it.
record Ground(Time time, Subscription clock, List<Workspace> known) implements AutoCloseable {

    private static final double SPEED = 10;

    Ground {
        known = List.copyOf(known);
    }

    /// Starts the lab of a workspace that has one. `folders` are those of the workspaces that were opened before.
    static Ground lay(Workspace workspace, Labs labs, List<Path> folders, Background background)
            throws IOException, InterruptedException {
        var known = KnownWorkspaces.with(workspace, folders);
        if (!workspace.simulated()) {
            return new Ground(Time.system(), () -> {}, known);
        }
        labs.start(workspace.lab(), SPEED);
        var clock = new WatchedTime(labs.clock(workspace.lab()), background);
        return new Ground(clock, clock::close, known);
    }

    @Override
    public void close() {
        clock.close();
    }
}
