package dev.slipway.lab.remote;

import dev.slipway.exec.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A command on its way to the lab. `toString` keeps environment and input to itself.
record Order(List<String> words, String directory, Map<String, String> environment, String input, long seconds) {

    static Order of(Command command) {
        return new Order(
                command.words(),
                command.directory().toAbsolutePath().toString(),
                command.environment(),
                command.input(),
                command.limit().toSeconds());
    }

    Command command() {
        return Command.of(words)
                .in(Path.of(directory))
                .with(environment)
                .reading(input)
                .within(Duration.ofSeconds(seconds));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
