package dev.slipway.preflight;

import dev.slipway.exec.Command;
import java.util.Optional;

/// What mends a problem, as a line to copy into a terminal; with a `program` when Slipway may run it by itself.
public record Fix(String line, Optional<Command> program) {

    public static Fix copy(String line) {
        return new Fix(line, Optional.empty());
    }

    /// A command of root: `sudo` asks for the password in a terminal, `pkexec` in a window.
    public static Fix asRoot(String line) {
        return new Fix("sudo " + line, Optional.of(Command.of(("pkexec " + line).split(" "))));
    }
}
