package dev.slipway.exec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;

/// The door to programs.
@FunctionalInterface
public interface Commands {

    /// Returns the exit status, having passed every line the program wrote to `lines`, in order.
    ///
    /// Interrupting the caller ends the program and everything it started.
    ///
    /// @throws IOException when the program could not be started, or outlived its limit
    int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException;

    /// Runs to the end and keeps what was written; for programs that answer in a few lines.
    default Answer ask(Command command) throws IOException, InterruptedException {
        var out = new ArrayList<String>();
        var err = new ArrayList<String>();
        var status = run(command, line -> (line.stream() == Line.Stream.OUT ? out : err).add(line.text()));
        return new Answer(status, out, err);
    }
}
