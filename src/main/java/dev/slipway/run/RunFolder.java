package dev.slipway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.exec.ProgramHandle;
import dev.slipway.store.AtomicFile;
import dev.slipway.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// The folder of one run: `journal.jsonl`, `log.jsonl`, and `lock`, held by the process that runs it.
///
/// `process.json` says which process that is, `process.log` is what it wrote; `hold` lies there while somebody wants
/// the run to pause after its present step.
public record RunFolder(Path path) {

    private static final JsonMapper MAPPER = Json.mapper();

    public String id() {
        return String.valueOf(path.getFileName());
    }

    public Path journal() {
        return path.resolve("journal.jsonl");
    }

    public Path log() {
        return path.resolve("log.jsonl");
    }

    /// What the processes of a run that was started by itself wrote, as a terminal would show it.
    public Path output() {
        return path.resolve("process.log");
    }

    Path hold() {
        return path.resolve("hold");
    }

    Path process() {
        return path.resolve("process.json");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /// All entries of the journal. A line torn by a crash was never acted upon and is left out.
    public List<RunEvent> events() throws IOException {
        return read(journal(), RunEvent.class);
    }

    public List<LogLine> lines() throws IOException {
        return Files.exists(log()) ? read(log(), LogLine.class) : List.of();
    }

    /// Whether a living process is running this run. The lock goes with its process, however that ends.
    public boolean alive() throws IOException {
        if (!Files.exists(lock())) {
            return false;
        }
        try (var channel = FileChannel.open(lock(), StandardOpenOption.WRITE);
                var taken = channel.tryLock()) {
            return taken == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    /// Asks the run to pause before its next step.
    public void askToHold() throws IOException {
        Files.createDirectories(path);
        Files.write(hold(), new byte[0]);
    }

    public void forgetHold() throws IOException {
        Files.deleteIfExists(hold());
    }

    public boolean holdAsked() {
        return Files.exists(hold());
    }

    /// Asks the process that works on the run politely to end; whether there was one.
    public boolean askToStop() throws IOException {
        return lastProcess().map(last -> last.program().end()).orElse(false);
    }

    /// The process that works on the run, or did last; empty for a run of an older version.
    public Optional<RunProcess> lastProcess() throws IOException {
        return Files.exists(process()) ? parse(Files.readString(process()), RunProcess.class) : Optional.empty();
    }

    /// Remembers that this very process works on the run. Whoever started it from outside has done so already, with
    /// where its output begins.
    public void rememberThisProcess() throws IOException {
        var own = ProgramHandle.own();
        if (lastProcess().filter(last -> last.program().equals(own)).isEmpty()) {
            remember(new RunProcess(own, Files.exists(output()) ? Files.size(output()) : 0));
        }
    }

    /// Remembers the process that is about to work on the run.
    public void remember(RunProcess process) throws IOException {
        AtomicFile.write(process(), MAPPER.writeValueAsString(process));
    }

    /// The entry in a line of a journal; empty when a crash tore it.
    public static Optional<RunEvent> event(String line) {
        return parse(line, RunEvent.class);
    }

    /// The log line in a line of a log file; empty when a crash tore it.
    public static Optional<LogLine> logLine(String line) {
        return parse(line, LogLine.class);
    }

    private static <T> List<T> read(Path file, Class<T> type) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.flatMap(line -> parse(line, type).stream()).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static <T> Optional<T> parse(String line, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(line, type));
        } catch (JsonProcessingException _) {
            // Torn by a crash.
            return Optional.empty();
        }
    }
}
