package dev.slipway.lab.programs.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A file nobody but its owner can ever read, not even while it is being written.
public final class PrivateFile {

    private static final String MODE = "rw-------";

    private PrivateFile() {}

    public static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(MODE)));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(MODE));
        Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
