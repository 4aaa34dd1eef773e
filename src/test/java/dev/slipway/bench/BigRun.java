package dev.slipway.bench;

import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.run.Journal;
import dev.slipway.run.Phase;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunListener;
import dev.slipway.run.Sighting;
import dev.slipway.run.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// A run of 300 machines, of which a hundred a second are seen somewhere else.
final class BigRun implements AutoCloseable {

    static final int MACHINES = 300;

    private static final int CONTROL_PLANE = 3;
    private static final int A_PHASE = 30;
    private static final List<String> STEPS = List.of(
            "setup-validate",
            "bootstrap-cluster-init",
            "install-capi-components-bootstrap",
            "workload-cluster-init",
            "capi-management-move",
            "delete-kind-cluster");

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Journal journal;
    private int next;
    private volatile boolean moving;

    private BigRun(Journal journal) {
        this.journal = journal;
    }

    /// Begins the run, with every machine being switched on.
    static BigRun begin(RunFolder folder) throws IOException {
        var run = new BigRun(Journal.open(folder, Time.system(), Secrets.none(), RunListener.none()));
        run.begin(folder.path());
        var _ = run.clock.scheduleAtFixedRate(run::move, 0, 10, TimeUnit.MILLISECONDS);
        return run;
    }

    static String name(int machine) {
        return "ams-m%03d".formatted(machine);
    }

    void move(boolean now) {
        moving = now;
    }

    @Override
    public void close() throws IOException {
        clock.close();
        journal.close();
    }

    private void begin(Path folder) throws IOException {
        var now = Time.system().now();
        var subject = new Subject(
                "rehearse", "big", folder.resolve("big.yaml"), "", folder.resolve("big.csv"), "", Optional.empty());
        journal.record(new RunEvent.Started(now, "Rehearse big", STEPS, subject));
        journal.record(new RunEvent.StepStarted(now, STEPS.get(3)));
        IntStream.range(0, MACHINES).forEach(machine -> see(machine, 0));
    }

    private void move() {
        if (moving) {
            next++;
            see(next % MACHINES, next / MACHINES);
        }
    }

    private void see(int machine, int round) {
        var phases = Phase.values();
        var step = round + machine % A_PHASE;
        journal.seen(new Sighting(
                name(machine),
                machine < CONTROL_PLANE ? "control-plane" : "md-0",
                "10.40.%d.%d".formatted(machine / 250, machine % 250),
                phases[step / A_PHASE % phases.length],
                Time.system().now(),
                Optional.empty(),
                "%d %%, step %d".formatted(step % A_PHASE * 3, step),
                Optional.empty()));
    }
}
