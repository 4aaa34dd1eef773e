package dev.slipway.cli;

import dev.slipway.finding.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a command talks to: two streams and the folder it was called in. With a `screen` somebody watches on a
/// terminal that can redraw lines.
public record Terminal(PrintWriter out, PrintWriter err, Path folder, Optional<Screen> screen) {

    /// The size of a terminal in characters.
    public record Screen(int columns, int rows) {}

    /// A path as the caller typed it, from the folder they typed it in.
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /// The same for a file that has to be there.
    Path existing(Path path) {
        var file = resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(Texts.of("terminal.no-file", file));
        }
        return file;
    }

    /// Text as it is, without a line break of our own.
    void write(String text) {
        out.print(text);
        out.flush();
    }

    void print(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        err.println(line);
        err.flush();
    }
}
