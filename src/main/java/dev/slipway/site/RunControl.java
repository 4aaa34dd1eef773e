package dev.slipway.site;

import dev.slipway.exec.Detached;
import dev.slipway.exec.ProgramHandle;
import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.run.Journal;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunListener;
import dev.slipway.run.RunProcess;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts, holds, stops and resumes the runs of a workspace. Each is a process of its own that outlives whoever asked
/// for it.
public final class RunControl {

    private static final int LAST_WORDS = 8 << 10;

    private final Workspace workspace;
    private final Itself itself;
    private final Time time;

    public RunControl(Workspace workspace, Itself itself, Time time) {
        this.workspace = workspace;
        this.itself = itself;
        this.time = time;
    }

    /// Starts to create a cluster: on real machines, or in the lab of a lab's workspace. Returns at once; the run is
    /// `Starting` until its journal begins.
    public RunFolder create(String cluster, Path spec, Path inventory) throws IOException {
        return begin("create-" + cluster, createWords(spec, inventory));
    }

    /// Starts a rehearsal, on a simulated copy of the inventory's machines.
    public RunFolder rehearse(String cluster, Path spec, Path inventory) throws IOException {
        return begin("rehearse-" + cluster, rehearseWords(spec, inventory));
    }

    /// Goes on with a run that is held, paused, stopped or interrupted.
    public void resume(RunFolder run) throws IOException {
        run.forgetHold();
        start(run, resumeWords(run));
    }

    /// Lets the run finish its present step and pause there.
    public void hold(RunFolder run) throws IOException {
        run.askToHold();
    }

    /// Lets the run go on past its present step after all.
    public void forgetHold(RunFolder run) throws IOException {
        run.forgetHold();
    }

    /// Ends the run: its process politely, or what is left of it by a last word. It can be resumed.
    public void stop(RunFolder run) throws IOException {
        if (!run.askToStop()) {
            var record = RunRecord.of(run.events());
            if (record.isPresent()) {
                sayStopped(run, record.get());
            }
        }
    }

    /// How the process of a run stands that has nothing in its journal yet, or nothing new.
    public Start start(RunFolder run) throws IOException {
        var last = run.lastProcess();
        if (last.isEmpty()) {
            return new Start.Unknown();
        }
        return last.get().program().running() ? new Start.Starting() : new Start.Ended(lastWords(run, last.get()));
    }

    /// What a terminal would be told to create the cluster.
    public List<String> createWords(Path spec, Path inventory) {
        var words = new ArrayList<String>();
        words.addAll(List.of("create", "cluster", "-f", name(spec), "--hardware-csv", name(inventory)));
        if (workspace.simulated()) {
            words.addAll(List.of("--lab", name(workspace.lab())));
        }
        return List.copyOf(words);
    }

    /// What a terminal would be told to rehearse it.
    public List<String> rehearseWords(Path spec, Path inventory) {
        return List.of("rehearse", "-f", name(spec), "--hardware-csv", name(inventory));
    }

    /// What a terminal would be told to resume the run.
    public List<String> resumeWords(RunFolder run) {
        return List.of("runs", "resume", run.id());
    }

    /// How the start of a run's process went.
    public sealed interface Start {

        /// The process is there and has not begun its work.
        record Starting() implements Start {}

        /// The process is gone; the last lines it wrote say why.
        record Ended(List<String> lastWords) implements Start {}

        /// No process is known.
        record Unknown() implements Start {}
    }

    private RunFolder begin(String stem, List<String> words) throws IOException {
        var run = workspace.runs().create(stem, time);
        var named = new ArrayList<>(words);
        named.addAll(List.of("--run-id", run.id()));
        start(run, named);
        return run;
    }

    private void start(RunFolder run, List<String> words) throws IOException {
        var output = run.output();
        var from = Files.exists(output) ? Files.size(output) : 0;
        var pid = Detached.start(itself.command(words).in(workspace.folder()), output);
        run.remember(new RunProcess(ProgramHandle.of(pid), from));
    }

    // A lab's clock is not this one, and nobody has worked on a killed run: then the last entry's time counts.
    private void sayStopped(RunFolder run, RunRecord record) throws IOException {
        var simulated = record.start().subject().simulated();
        var at = simulated || record.verdict().isEmpty() ? record.last() : time.now();
        try (var journal = Journal.open(run, time, Secrets.none(), RunListener.none())) {
            journal.record(new RunEvent.Ended(at, Verdict.STOPPED));
        }
    }

    private static List<String> lastWords(RunFolder run, RunProcess process) throws IOException {
        if (!Files.exists(run.output())) {
            return List.of();
        }
        try (var channel = Files.newByteChannel(run.output())) {
            var from = Math.max(process.outputFrom(), channel.size() - LAST_WORDS);
            var bytes = ByteBuffer.allocate((int) Math.max(0, channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) > 0) {
                // Until it is full or the file ends.
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private String name(Path path) {
        var absolute = workspace.folder().resolve(path).normalize();
        return (absolute.startsWith(workspace.folder()) ? workspace.folder().relativize(absolute) : absolute)
                .toString();
    }
}
