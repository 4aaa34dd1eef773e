package dev.slipway.app;

import dev.slipway.cli.World;
import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.lifecycle.CreateRequest;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.create.CreateManagementCluster;
import dev.slipway.lifecycle.release.ReleaseSource;
import dev.slipway.run.Plan;
import dev.slipway.run.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A world made of doors, a source of releases, and what stands behind them.
record FittedWorld(Doors doors, ReleaseSource releases, Map<String, String> environment, Host host) implements World {

    @Override
    public Time time() {
        return doors.time();
    }

    @Override
    public Plan plan(Subject subject, Path folder) throws IOException {
        host.prepare(subject.inventory());
        var request = new CreateRequest(
                folder, subject.spec(), subject.inventory(), releases, "", Optional.empty(), environment);
        return CreateManagementCluster.plan(request, doors);
    }

    @Override
    public Secrets secrets(Subject subject) {
        return Secrets.of(
                HardwareCsv.reader().read(subject.inventory()).passwords().toList());
    }

    @Override
    public <T> T work(Callable<T> work) throws Exception {
        return host.work(work);
    }

    @Override
    public void close() {
        host.close();
    }

    /// The environment and the doors may hold secrets.
    @Override
    public String toString() {
        return "world";
    }

    static void reportBug(RuntimeException failure) {
        System.getLogger("slipway.lab").log(System.Logger.Level.ERROR, "a part of the lab failed", failure);
    }
}
