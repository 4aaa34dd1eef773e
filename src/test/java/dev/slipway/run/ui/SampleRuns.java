package dev.slipway.run.ui;

import dev.slipway.exec.Command;
import dev.slipway.exec.ProgramHandle;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunProcess;
import dev.slipway.run.RunWatch;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import dev.slipway.site.RunClock;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The runs of the sample fleet as journals: ml-forge being created, held, rehearsed, and what ran before.
public final class SampleRuns implements AutoCloseable {

    public static final String ID = "20261124-140211-create-ml-forge";
    static final Instant START = Instant.parse("2026-11-24T14:02:11Z");
    public static final Instant NOW = Instant.parse("2026-11-24T14:26:41Z");
    public static final Instant HELD_NOW = Instant.parse("2026-11-24T14:33:36Z");

    private final List<Closeable> open = new ArrayList<>();
    private final Path folder;
    private final Workspace workspace;
    private final List<String> cycled = new ArrayList<>();
    private Instant now = NOW;
    private Optional<Path> lab = Optional.empty();

    public SampleRuns(Path folder) throws IOException {
        this.folder = folder;
        this.workspace = new Workspace(folder, "Amsterdam", Workspace.Kind.REAL);
        Files.copy(Path.of("examples/amsterdam/ml-forge.yaml"), folder.resolve("ml-forge.yaml"));
        Files.copy(Path.of("examples/amsterdam/hardware.csv"), folder.resolve("hardware.csv"));
    }

    /// The machines whose power was cycled.
    List<String> cycled() {
        return List.copyOf(cycled);
    }

    /// A run that has a folder, whose process wrote this and ended.
    SampleRuns notStarted(String words) throws IOException {
        var run = folder(ID).run();
        Files.writeString(run.output(), words);
        run.remember(new RunProcess(
                ProgramHandle.of(new ProcessBuilder("true").start().pid()), 0));
        return this;
    }

    /// A run whose process has begun and written nothing yet.
    SampleRuns starting() throws IOException {
        var run = folder(ID).run();
        run.remember(new RunProcess(ProgramHandle.own(), 0));
        return this;
    }

    /// From now on in the lab of the workspace.
    public SampleRuns inLab() {
        lab = Optional.of(workspace.lab());
        return this;
    }

    /// Two runs and three rehearsals that were done, for the estimates.
    public SampleRuns earlier() throws IOException {
        for (var number = 1; number <= 5; number++) {
            var start = START.minus(Duration.ofDays(number));
            var rehearsal = number > 2;
            var operation = rehearsal ? "rehearse" : "create";
            var subject = subject(operation);
            var events = SampleEvents.earlier(start, subject);
            folder("202611%d-140211-%s-ml-forge".formatted(24 - number, operation))
                    .write(events);
        }
        return this;
    }

    /// ml-forge as it is created, 24:30 after its beginning.
    public SampleRuns creating() throws IOException {
        var events = creatingEvents("create");
        open.add(folder(ID).write(events).alive());
        now = NOW;
        return this;
    }

    /// The same, stopped for four hours and going on for a minute.
    public SampleRuns resumed() throws IOException {
        var events = creatingEvents("create");
        events.add(new RunEvent.Ended(NOW, Verdict.STOPPED));
        events.add(new RunEvent.Resumed(NOW.plus(Duration.ofHours(4))));
        events.add(new RunEvent.StepStarted(NOW.plus(Duration.ofHours(4)), SampleEvents.PROVISIONING));
        open.add(folder(ID).write(events).alive());
        now = NOW.plus(Duration.ofHours(4)).plusSeconds(60);
        return this;
    }

    /// The same as a rehearsal in a lab.
    SampleRuns rehearsing() throws IOException {
        var run = folder(ID).write(creatingEvents("rehearse"));
        open.add(run.alive());
        return this;
    }

    /// The same, killed.
    SampleRuns interrupted() throws IOException {
        folder(ID).write(creatingEvents("create"));
        return this;
    }

    SampleRuns stopped(Verdict verdict) throws IOException {
        var events = creatingEvents("create");
        events.add(new RunEvent.Ended(NOW, verdict));
        folder(ID).write(events);
        return this;
    }

    /// ml-forge held because ams-d04 has no disk of that name.
    public SampleRuns held() throws IOException {
        folder(ID).write(SampleEvents.held(subject("create"))).log(SampleFailure.LOG);
        now = HELD_NOW;
        return this;
    }

    SampleRuns done() throws IOException {
        folder(ID).write(SampleEvents.done(subject("create")));
        return this;
    }

    RunPlace place(Background background) {
        var watch = RunWatch.follow(workspace.runs());
        open.add(watch::close);
        var time = new Fixed(now);
        return new RunPlace(
                workspace,
                watch,
                new RunControl(workspace, words -> Command.of(words), time),
                new RunClock(new NoLabs(), time),
                (_, machine) -> cycled.add(machine),
                new Bundling(background, new Tasks(), new Notices(), (_, _) -> 0, "0"),
                background,
                new Navigator(new Route.Runs()),
                new Notices(),
                ZoneOffset.UTC);
    }

    @Override
    public void close() throws IOException {
        for (var each : open) {
            each.close();
        }
    }

    private List<RunEvent> creatingEvents(String operation) throws IOException {
        folder(ID).log(SampleEvents.LOG);
        return SampleEvents.creating(subject(operation));
    }

    private SampleFolder folder(String id) throws IOException {
        return SampleFolder.of(folder.resolve(".slipway/runs").resolve(id));
    }

    private Subject subject(String operation) {
        return new Subject(
                operation, "ml-forge", folder.resolve("ml-forge.yaml"), "", folder.resolve("hardware.csv"), "", lab);
    }

    /// A clock that stands still.
    private record Fixed(Instant now) implements Time {
        @Override
        public void sleep(Duration duration) {
            throw new IllegalStateException("nobody waits here");
        }
    }
}
