package dev.slipway.exec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A program to start, word by word, never a shell string.
///
/// `environment` is added to this process's own. `input` is what the program reads on standard input. Secrets go into
/// either of these two, never into `words`; `toString` shows the words alone.
public record Command(
        List<String> words, Path directory, Map<String, String> environment, String input, Duration limit) {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public static Command of(String... words) {
        return of(List.of(words));
    }

    public static Command of(List<String> words) {
        return new Command(words, Path.of(""), Map.of(), "", LIMIT);
    }

    public Command in(Path folder) {
        return new Command(words, folder, environment, input, limit);
    }

    public Command with(Map<String, String> variables) {
        return new Command(words, directory, variables, input, limit);
    }

    public Command reading(String text) {
        return new Command(words, directory, environment, text, limit);
    }

    public Command within(Duration duration) {
        return new Command(words, directory, environment, input, duration);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
