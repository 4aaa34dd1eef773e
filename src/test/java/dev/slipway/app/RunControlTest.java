package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Command;
import dev.slipway.flow.Time;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.SheetFile;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.run.RunState;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.site.Itself;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs as processes of their own, in a running lab: they survive, and obey.
class RunControlTest {

    private static final Path EXAMPLES = Path.of("examples/amsterdam").toAbsolutePath();
    // An hour, the longest wait of a run, is then half a minute of this computer, which may be busy.
    private static final double SPEED = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Itself ITSELF = words -> {
        var all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkeystore.pkcs12.keyPbeIterationCount=1",
                "-cp",
                classPath(),
                Main.class.getName()));
        all.addAll(words);
        return Command.of(all);
    };

    @TempDir
    private Path folder = Path.of("");

    private final LabProcesses labs = new LabProcesses();
    private Workspace workspace = new Workspace(folder, "Lab", Workspace.Kind.LAB);
    private RunControl control = new RunControl(workspace, ITSELF, Time.system());

    @BeforeEach
    void open() throws Exception {
        workspace = new Workspace(folder, "Lab", Workspace.Kind.LAB);
        control = new RunControl(workspace, ITSELF, Time.system());
        new SheetFile(workspace.hardware()).take(Files.readString(EXAMPLES.resolve("hardware.csv")));
        Files.copy(EXAMPLES.resolve("ml-forge.yaml"), folder.resolve("ml-forge.yaml"));
    }

    @AfterEach
    void close() throws Exception {
        for (var run : workspace.runs().all()) {
            run.askToStop();
        }
        try {
            labs.stop(workspace.lab());
        } catch (IOException _) {
            // This test had no lab.
        }
    }

    @Test
    void aRunThatIsKilledIsInterruptedAndResumesToItsEnd() throws Exception {
        labs.start(workspace.lab(), SPEED);
        var run = create();
        await(run, state -> state.record().machines().stream().anyMatch(Sighting::ready));

        kill(run);
        var interrupted = await(run, state -> !state.alive());
        control.resume(run);
        var done = await(run, state -> state.standing() == Standing.DONE);

        assertThat(interrupted.standing()).isEqualTo(Standing.INTERRUPTED);
        assertThat(done.record().machines()).hasSize(7).allMatch(Sighting::ready);
        assertThat(Files.readString(run.output())).contains("Cluster created!");
        assertThat(passwords())
                .hasSize(9)
                .allSatisfy(password -> assertThat(tellers(password)).isEmpty());
    }

    @Test
    void aRunPausesAfterItsStepAndStopsInTheMiddleOfOne() throws Exception {
        labs.start(workspace.lab(), SPEED);
        var run = create();
        control.hold(run);

        var paused = await(run, state -> state.standing() == Standing.PAUSED);
        control.resume(run);
        await(
                run,
                state -> state.alive()
                        && state.record().step("workload-cluster-init").begun());
        control.stop(run);
        var stopped = await(run, state -> !state.alive());

        assertThat(paused.record().current()).isEmpty();
        assertThat(stopped.standing()).isEqualTo(Standing.STOPPED);
        assertThat(stopped.record().step("workload-cluster-init").complete()).isFalse();
    }

    @Test
    void aProcessThatNeverBeginsSaysWhy() throws Exception {
        var run = control.create("ml-forge", Path.of("missing.yaml"), workspace.hardware());

        var start = awaitStart(run);

        assertThat(start).isInstanceOf(RunControl.Start.Ended.class);
        assertThat(((RunControl.Start.Ended) start).lastWords()).anyMatch(line -> line.contains("missing.yaml"));
    }

    private static List<String> passwords() {
        return HardwareCsv.reader().read(EXAMPLES.resolve("hardware.csv")).machines().stream()
                .map(machine -> machine.bmc().orElseThrow().credentials().password())
                .toList();
    }

    /// The files that tell a password as it is or as Secrets have it, but for the workspace's own secrets.
    private List<Path> tellers(String password) throws IOException {
        var encoded = Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(workspace.own().resolve("secrets")))
                    .filter(file -> {
                        var text = text(file);
                        return text.contains(password) || text.contains(encoded);
                    })
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The tests run in the project's folder, the programs in the workspace.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private RunFolder create() throws IOException {
        return control.create("ml-forge", Path.of("ml-forge.yaml"), workspace.hardware());
    }

    private static void kill(RunFolder run) throws IOException {
        var pid = run.lastProcess().orElseThrow().program().pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private RunControl.Start awaitStart(RunFolder run) throws Exception {
        for (var left = PATIENCE; !left.isNegative(); left = left.minusMillis(50)) {
            if (!(control.start(run) instanceof RunControl.Start.Starting)) {
                return control.start(run);
            }
            Time.system().sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("the process never ended");
    }

    private static RunState await(RunFolder run, Predicate<RunState> condition) throws Exception {
        for (var left = PATIENCE; !left.isNegative(); left = left.minusMillis(50)) {
            var state = state(run);
            if (state.filter(condition).isPresent()) {
                return state.get();
            }
            Time.system().sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("never happened; " + Files.readString(run.output()) + state(run));
    }

    private static Optional<RunState> state(RunFolder run) throws IOException {
        if (!Files.exists(run.journal())) {
            return Optional.empty();
        }
        var alive = run.alive();
        return RunRecord.of(run.events()).map(record -> new RunState(run, record, alive));
    }
}
