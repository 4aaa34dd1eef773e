package dev.slipway.cli;

import dev.slipway.admin.About;
import dev.slipway.exec.LocalCommands;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.run.LogLine;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Runs;
import dev.slipway.site.RunBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `slipway runs`: what ran in this folder, how it stands, and going on with it.
@Command(name = "runs", description = "What ran here, how it stands, and going on with it.")
final class RunsCommand {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Terminal terminal;
    private final Launcher launcher;

    RunsCommand(Terminal terminal, Launcher launcher) {
        this.terminal = terminal;
        this.launcher = launcher;
    }

    @Command(name = "list", description = "All runs of this folder, the newest first.")
    int list() throws IOException {
        var runs = runs().all();
        if (runs.isEmpty()) {
            terminal.print(Texts.of("runs.none", terminal.folder()));
        }
        for (var run : runs) {
            for (var record : RunRecord.of(run.events()).stream().toList()) {
                terminal.print("%-44s %-22s %-20s %s"
                        .formatted(run.id(), standing(run, record), when(record), Clocks.text(record.elapsed())));
            }
        }
        return ExitStatus.DONE;
    }

    @Command(name = "show", description = "The steps and machines of a run, and why it is held.")
    int show(@Parameters(paramLabel = "RUN", description = "A run's id, or last.") String id) throws IOException {
        var run = find(id);
        var record = record(run);
        terminal.print(run.id() + "  " + standing(run, record));
        new RunReport(record, record.last()).lines().forEach(terminal::print);
        new Standing(run, record).lines().forEach(terminal::print);
        return ExitStatus.DONE;
    }

    @Command(name = "follow", description = "The log of a run, as it is written, until it ends.")
    int follow(
            @Parameters(paramLabel = "RUN", description = "A run's id, or last.") String id,
            @Option(names = "-v", paramLabel = "N", description = "Verbosity, 0 to 9.", defaultValue = "1")
                    int verbosity)
            throws IOException, InterruptedException {
        var run = find(id);
        var console = new ConsoleLines(terminal, verbosity);
        var shown = 0;
        while (true) {
            var alive = run.alive();
            var lines = run.lines();
            fresh(lines, shown).forEach(console::logged);
            shown = lines.size();
            if (!alive) {
                terminal.print(run.id() + "  " + standing(run, record(run)));
                return ExitStatus.DONE;
            }
            Time.system().sleep(LOOK_AGAIN);
        }
    }

    @Command(name = "resume", description = "Goes on with a run that was held, stopped or killed.")
    int resume(
            @Parameters(paramLabel = "RUN", description = "A run's id, or last.") String id,
            @Option(names = "-v", paramLabel = "N", description = "Verbosity, 0 to 9.", defaultValue = "0")
                    int verbosity)
            throws Exception {
        return launcher.resume(find(id), verbosity);
    }

    @Command(name = "stop", description = "Stops a run politely; what it did stays and it can be resumed.")
    int stop(@Parameters(paramLabel = "RUN", description = "A run's id, or last.") String id)
            throws IOException, InterruptedException {
        var run = find(id);
        if (!run.askToStop()) {
            throw new UsageException(Texts.of("runs.not-running", run.id()));
        }
        while (run.alive()) {
            Time.system().sleep(LOOK_AGAIN);
        }
        new Standing(run, record(run)).lines().forEach(terminal::print);
        return ExitStatus.DONE;
    }

    @Command(name = "hold", description = "Lets a run finish its present step and pause there.")
    int hold(@Parameters(paramLabel = "RUN", description = "A run's id, or last.") String id) throws IOException {
        var run = find(id);
        if (!run.alive()) {
            throw new UsageException(Texts.of("runs.not-running", run.id()));
        }
        run.askToHold();
        terminal.print(Texts.of("runs.holding", run.id()));
        return ExitStatus.DONE;
    }

    @Command(name = "bundle", description = "All that tells what became of a run, in one zip without secrets.")
    int bundle(
            @Parameters(paramLabel = "RUN", description = "A run's id, or last.") String id,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "The zip.",
                            required = true)
                    Path file)
            throws IOException, InterruptedException {
        var target = terminal.resolve(file);
        if (Files.exists(target)) {
            throw new UsageException(Texts.of("runs.bundle.exists", file));
        }
        new RunBundle(find(id), new LocalCommands(), About.VERSION).write(target, _ -> {});
        terminal.print(Texts.of("runs.bundle", file));
        return ExitStatus.DONE;
    }

    private Runs runs() {
        return new Runs(terminal.folder());
    }

    private RunFolder find(String id) throws IOException {
        return runs().find(id).orElseThrow(() -> new UsageException(Texts.of("runs.unknown", id)));
    }

    private static RunRecord record(RunFolder run) throws IOException {
        return RunRecord.of(run.events()).orElseThrow(() -> new UsageException(Texts.of("runs.empty", run.id())));
    }

    private static List<LogLine> fresh(List<LogLine> lines, int shown) {
        return lines.subList(Math.min(shown, lines.size()), lines.size());
    }

    private static String standing(RunFolder run, RunRecord record) throws IOException {
        return run.alive()
                ? Texts.of("run.standing.running")
                : record.verdict()
                        .map(verdict ->
                                Texts.of("run.standing." + verdict.name().toLowerCase(Locale.ROOT)))
                        .orElseGet(() -> Texts.of("run.standing.killed"));
    }

    private static String when(RunRecord record) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                .withZone(ZoneId.systemDefault())
                .format(record.start().at());
    }
}
