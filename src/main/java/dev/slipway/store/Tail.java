package dev.slipway.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The end of a text file that grows: each reading gives the whole lines that are new. For one thread.
public final class Tail {

    private static final int AT_ONCE = 4 << 20;

    private final Path file;
    private long position;

    public Tail(Path file) {
        this.file = file;
    }

    /// Begins at `position`; a line that begins before it is left out by whoever reads lines, since it is torn.
    public static Tail from(Path file, long position) {
        var tail = new Tail(file);
        tail.position = position;
        return tail;
    }

    /// The lines between two positions of a file; the first may be torn.
    public static List<String> between(Path file, long start, long end) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate((int) (end - start));
            while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) > 0) {
                // Until it is full or the file ends.
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /// Lines that were finished since the last reading, up to four megabytes of them; none while there is no file.
    public List<String> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var size = (int) Math.min(AT_ONCE, channel.size() - position);
            if (size <= 0) {
                return List.of();
            }
            var bytes = ByteBuffer.allocate(size);
            while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {
                // Until it is full or the file ends.
            }
            return lines(bytes.array(), bytes.position());
        }
    }

    private List<String> lines(byte[] bytes, int length) {
        var end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        position += end;
        return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    }
}
