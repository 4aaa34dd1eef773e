package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes a kubeconfig so that nobody but its owner can ever read it.
final class KubeconfigFile {

    private KubeconfigFile() {}

    static void write(Path file, String content) throws Failure {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException failure) {
            throw Failure.of("failed to write kubeconfig: " + failure.getClass().getSimpleName() + " " + file);
        }
    }
}
