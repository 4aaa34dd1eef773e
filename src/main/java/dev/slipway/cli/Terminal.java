package dev.slipway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/// What a command talks to: two streams and the folder it was called in. `live` means somebody watches on a terminal
/// that
/// can redraw lines.
public record Terminal(PrintWriter out, PrintWriter err, Path folder, boolean live) {

    /// A path as the caller typed it, from the folder they typed it in.
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
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
