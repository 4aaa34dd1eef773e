package dev.slipway.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The secrets of a workspace: files in a folder that its owner alone may enter. `toString` names the folder.
public record SecretStore(Path folder) {

    private static final String OWNER_ALONE = "rwx------";

    /// The store of the workspace that `file` lies in.
    public static SecretStore beside(Path file) {
        return new SecretStore(file.toAbsolutePath().resolveSibling(".slipway").resolve("secrets"));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /// Empty when there is no such file; one that may not be read is none that is missing.
    public Optional<String> read(String name) throws IOException {
        try {
            return Optional.of(Files.readString(file(name)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (AccessDeniedException _) {
            throw new IOException(file(name) + " may not be read by you");
        }
    }

    /// Replaces the file; it is always either the old one or the new one.
    public void write(String name, String text) throws IOException {
        AtomicFile.writePrivate(prepared(name), text);
    }

    /// The file, in a folder that is there and closed to others.
    public Path prepared(String name) throws IOException {
        open();
        return file(name);
    }

    /// Something that is done with secrets.
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /// Does something while nobody else does the like with these secrets, in this program or another.
    public <T> T alone(Work<T> work) throws IOException {
        // The lock of the file is the whole program's.
        synchronized (SecretStore.class) {
            try (var channel = FileChannel.open(prepared("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                return work.run();
            }
        }
    }

    /// Takes a file of the same disk over, as it is.
    public void adopt(Path other, String name) throws IOException {
        var target = prepared(name);
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-------"));
        Files.move(other, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public void drop(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    private void open() throws IOException {
        var mode = PosixFilePermissions.fromString(OWNER_ALONE);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.resolveSibling(""));
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(mode));
        } else if (!Files.getPosixFilePermissions(folder).equals(mode)) {
            Files.setPosixFilePermissions(folder, mode);
        }
    }
}
