package dev.slipway.run.ui;

import dev.slipway.run.LogLine;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.store.AppendFile;
import dev.slipway.store.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The folder of a run whose journal and log a test writes.
record SampleFolder(RunFolder run) {

    static SampleFolder of(Path path) throws IOException {
        return new SampleFolder(new RunFolder(Files.createDirectories(path)));
    }

    SampleFolder write(List<RunEvent> events) throws IOException {
        try (var file = AppendFile.open(run.journal())) {
            for (var event : events) {
                file.append(Json.mapper().writeValueAsString(event));
            }
        }
        return this;
    }

    void log(String lines) throws IOException {
        try (var file = AppendFile.open(run.log())) {
            for (var line : lines.strip().lines().toList()) {
                var words = line.split("\\s+", 4);
                var time = SampleWays.at(words[0]);
                file.append(Json.mapper().writeValueAsString(new LogLine(time, 1, words[1], words[2], words[3])));
            }
        }
    }

    /// As if another process were running it, until the result is closed.
    Closeable alive() throws IOException {
        var channel = FileChannel.open(run.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }
}
