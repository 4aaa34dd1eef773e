package dev.slipway.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that is always either the old one or the new one, whatever happens while it is written.
public final class AtomicFile {

    private AtomicFile() {}

    /// Replaces `file`, readable by its owner alone. Its folder is made if need be.
    public static void writePrivate(Path file, String text) throws IOException {
        write(file, text, "rw-------");
    }

    /// Replaces `file`. Its folder is made if need be.
    public static void write(Path file, String text) throws IOException {
        write(file, text, "rw-r--r--");
    }

    /// Replaces a file that is there; who may read it stays as it is.
    public static void replace(Path file, String text) throws IOException {
        write(file, text, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static void write(Path file, String text, String permissions) throws IOException {
        var target = file.toAbsolutePath();
        var folder = Files.createDirectories(target.resolveSibling(""));
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        var temporary = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.deleteIfExists(temporary);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(temporary, options, mode)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
