package dev.slipway.lab.programs.call;

import dev.slipway.exec.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One start of a program: the words after its name, its surroundings, and where its lines go.
public record Call(
        List<String> words,
        Path directory,
        Map<String, String> environment,
        String input,
        Consumer<? super Line> lines) {

    public Call {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /// The same call without its first words.
    public Call after(int count) {
        return new Call(words.subList(count, words.size()), directory, environment, input, lines);
    }

    /// A file as the program sees it from its working directory.
    public Path path(String name) {
        return directory.resolve(name).toAbsolutePath().normalize();
    }

    /// The kubeconfig the program works with: the one it is given, else that of its surroundings.
    public Path kubeconfig(Options options) {
        var home = environment.getOrDefault("HOME", directory.toString());
        return path(options.value("kubeconfig")
                .or(() -> Optional.ofNullable(environment.get("KUBECONFIG")))
                .orElse(home + "/.kube/config"));
    }

    /// Writes to standard output, line by line.
    public void out(String text) {
        text.lines().map(Line::out).forEach(lines);
    }

    /// Writes to standard error, line by line.
    public void err(String text) {
        text.lines().map(Line::err).forEach(lines);
    }

    /// Writes an empty line to standard error.
    public void err() {
        lines.accept(Line.err(""));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
