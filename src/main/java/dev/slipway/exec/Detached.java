package dev.slipway.exec;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/// Starts programs that outlive this process.
public final class Detached {

    private Detached() {}

    /// Starts a program that goes on by itself and writes to `log`. Returns its process id.
    public static long start(Command command, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().resolveSibling(""));
        var builder = new ProcessBuilder(command.words());
        builder.directory(command.directory().toAbsolutePath().toFile());
        builder.environment().putAll(command.environment());
        builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectErrorStream(true);
        builder.redirectOutput(Redirect.appendTo(log.toFile()));
        return builder.start().pid();
    }
}
