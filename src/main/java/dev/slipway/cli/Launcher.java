package dev.slipway.cli;

import dev.slipway.cli.Terminal.Screen;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.run.Digest;
import dev.slipway.run.Journal;
import dev.slipway.run.Pipeline;
import dev.slipway.run.Plan;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunListener;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Runs;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Starts runs, takes them up again, and says how they ended.
final class Launcher {

    private final Terminal terminal;
    private final Worlds worlds;

    Launcher(Terminal terminal, Worlds worlds) {
        this.terminal = terminal;
        this.worlds = worlds;
    }

    /// Creates a cluster, in the real world or in the lab of `lab`. Without an `id` the run gets one.
    int create(Subject subject, String id, int verbosity) throws Exception {
        try (var world = world(subject.lab())) {
            var run = folder(id, "create-" + subject.cluster());
            return run(world, subject, run, terminal.folder(), new ConsoleLines(terminal, verbosity));
        }
    }

    /// Creates a cluster on a simulated copy of the hardware, and reports.
    int rehearse(Subject subject, String id, long seed) throws Exception {
        var run = folder(id, "rehearse-" + subject.cluster());
        var folder = run.path().resolve("workspace");
        try (var world = worlds.rehearsal(subject.inventory(), folder, seed)) {
            var status = terminal.screen().isPresent()
                    ? live(terminal.screen().get(), world, subject, run, folder)
                    : run(world, subject, run, folder, new ConsoleLines(terminal, 0));
            report(run);
            return status;
        }
    }

    /// Goes on with a run.
    int resume(RunFolder run, int verbosity) throws Exception {
        var before = record(run).orElseThrow(() -> new UsageException(Texts.of("runs.empty", run.id())));
        if (before.verdict().filter(Verdict.DONE::equals).isPresent()) {
            terminal.print(Texts.of("runs.done", run.id()));
            return ExitStatus.DONE;
        }
        var subject = before.start().subject();
        if (subject.rehearsal()) {
            throw new UsageException(Texts.of("runs.rehearsal", run.id()));
        }
        sayWhatChanged(subject);
        try (var world = world(subject.lab())) {
            var plan = world.plan(subject, terminal.folder());
            return guarded(
                    run,
                    new ConsoleLines(terminal, verbosity),
                    world,
                    subject,
                    journal -> new Pipeline(world.time()).resume(plan, before, journal));
        }
    }

    private RunFolder folder(String id, String otherwise) throws IOException {
        var runs = new Runs(terminal.folder());
        if (id.isEmpty()) {
            return runs.create(otherwise, Time.system());
        }
        try {
            var run = runs.named(id);
            if (Files.exists(run.journal())) {
                throw new UsageException(Texts.of("runs.exists", id));
            }
            return run;
        } catch (IllegalArgumentException _) {
            throw new UsageException(Texts.of("runs.no-id", id));
        }
    }

    private int live(Screen screen, World world, Subject subject, RunFolder run, Path folder) throws Exception {
        try (var display = LiveDisplay.start(terminal, screen, world.time()::now)) {
            return run(world, subject, run, folder, display);
        }
    }

    private int run(World world, Subject subject, RunFolder run, Path folder, RunListener listener) throws Exception {
        var plan = titled(world.plan(subject, folder), subject);
        return guarded(
                run, listener, world, subject, journal -> new Pipeline(world.time()).begin(plan, subject, journal));
    }

    // What happens to simulated machines is never said as if it happened to real ones.
    private static Plan titled(Plan plan, Subject subject) {
        return subject.simulated() ? new Plan(Texts.of("rehearse.title", subject.cluster()), plan.steps()) : plan;
    }

    private int guarded(RunFolder run, RunListener listener, World world, Subject subject, Work work) throws Exception {
        try (var journal = Journal.open(run, world.time(), world.secrets(subject), listener)) {
            run.rememberThisProcess();
            var verdict = CtrlC.guard(() -> world.work(() -> work.run(journal)), () -> sayStanding(run));
            if (verdict == Verdict.DONE) {
                return ExitStatus.DONE;
            }
        } catch (InterruptedException _) {
            return ExitStatus.FAILED;
        }
        sayStanding(run);
        return ExitStatus.FAILED;
    }

    private World world(Optional<Path> lab) throws IOException {
        return lab.isPresent() ? worlds.lab(lab.get()) : worlds.real();
    }

    private void sayWhatChanged(Subject subject) throws IOException {
        if (!subject.specDigest().equals(Digest.of(subject.spec()))) {
            terminal.print(Texts.of("runs.changed", subject.spec()));
        }
        if (!subject.inventoryDigest().equals(Digest.of(subject.inventory()))) {
            terminal.print(Texts.of("runs.changed", subject.inventory()));
        }
    }

    private void sayStanding(RunFolder run) {
        try {
            record(run).ifPresent(record -> new Standing(run, record).lines().forEach(terminal::print));
        } catch (IOException failure) {
            terminal.warn(Texts.of("runs.unreadable", run.id(), Reason.of(failure)));
        }
    }

    private void report(RunFolder run) throws IOException {
        record(run).ifPresent(record -> {
            new RunReport(record, record.last()).lines().forEach(terminal::print);
            terminal.print(Texts.of("rehearse.simulated"));
        });
    }

    private static Optional<RunRecord> record(RunFolder run) throws IOException {
        return RunRecord.of(run.events());
    }

    /// The part of a run that differs between beginning and going on.
    @FunctionalInterface
    private interface Work {
        Verdict run(Journal journal) throws InterruptedException;
    }
}
