package dev.slipway.run;

import dev.slipway.store.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The folder of one run: `journal.jsonl`, `log.jsonl`, and `lock`, held by the process that runs it.
public record RunFolder(Path path) {

    public String id() {
        return String.valueOf(path.getFileName());
    }

    public Path journal() {
        return path.resolve("journal.jsonl");
    }

    public Path log() {
        return path.resolve("log.jsonl");
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

    private static <T> List<T> read(Path file, Class<T> type) throws IOException {
        var mapper = Json.mapper();
        var entries = new ArrayList<T>();
        for (var line : Files.readAllLines(file)) {
            try {
                entries.add(mapper.readValue(line, type));
            } catch (com.fasterxml.jackson.core.JsonProcessingException _) {
                // Torn by a crash.
            }
        }
        return entries;
    }
}
