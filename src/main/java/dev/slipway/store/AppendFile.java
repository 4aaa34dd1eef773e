package dev.slipway.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A text file that only grows, line by line. Callable from any thread.
public final class AppendFile implements AutoCloseable {

    private final FileChannel channel;

    private AppendFile(FileChannel channel) {
        this.channel = channel;
    }

    /// Opens `file` for appending and makes it if need be. A last line torn by a crash is closed first.
    public static AppendFile open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        var torn = Files.exists(file) && Files.size(file) > 0 && !endsWithBreak(file);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var opened = new AppendFile(channel);
        if (torn) {
            opened.append("");
        }
        return opened;
    }

    /// Writes a line; it survives the end of this process.
    public synchronized void append(String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// Writes a line; it survives the end of power.
    public synchronized void commit(String line) throws IOException {
        append(line);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean endsWithBreak(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        }
    }
}
