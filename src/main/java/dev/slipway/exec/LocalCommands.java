package dev.slipway.exec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Programs of this machine.
public final class LocalCommands implements Commands {

    // A grandchild that outlives its parent may keep the streams open for ever.
    private static final Duration REST = Duration.ofSeconds(2);

    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
        var process = start(command);
        var one = new OneAtATime(lines);
        var out = read(process.getInputStream(), text -> one.accept(Line.out(text)));
        var err = read(process.getErrorStream(), text -> one.accept(Line.err(text)));
        try {
            feed(process, command.input());
            if (!process.waitFor(command.limit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(
                        command + " did not end within " + command.limit().toSeconds() + " s");
            }
            out.join(REST);
            err.join(REST);
            return process.exitValue();
        } finally {
            endTree(process.toHandle());
        }
    }

    private static Process start(Command command) throws IOException {
        var builder = new ProcessBuilder(command.words());
        builder.directory(command.directory().toAbsolutePath().toFile());
        builder.environment().putAll(command.environment());
        return builder.start();
    }

    private static Thread read(InputStream stream, Consumer<String> lines) {
        return Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines);
            } catch (IOException | UncheckedIOException _) {
                // The program was ended while it wrote.
            }
        });
    }

    private static void feed(Process process, String input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // The program did not want it; its exit status tells whether that matters.
        }
    }

    // The children first: once their parent is gone they are nobody's.
    private static void endTree(ProcessHandle process) {
        if (process.isAlive()) {
            process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// Both streams are read at once, but their lines arrive one after the other.
    private record OneAtATime(Consumer<? super Line> lines) {

        synchronized void accept(Line line) {
            lines.accept(line);
        }
    }
}
