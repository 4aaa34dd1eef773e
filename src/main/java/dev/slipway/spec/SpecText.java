package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.List;

/// Where lines and nodes of a specification's text begin and end.
record SpecText(String text) {

    // `a.b[0].c` is a, b, [0], c.
    static List<String> steps(String path) {
        return List.of(path.replace("[", ".[").split("\\.", -1));
    }

    static Yaml below(Yaml node, String step, String path) {
        if (node instanceof Mapping mapping) {
            return mapping.entry(step).orElseThrow(() -> missing(path)).value();
        }
        if (node instanceof Sequence sequence
                && step.matches("\\[\\d{1,6}]")
                && index(step) < sequence.items().size()) {
            return sequence.items().get(index(step));
        }
        throw missing(path);
    }

    static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    private static IllegalArgumentException missing(String path) {
        return new IllegalArgumentException("no such field: " + path);
    }

    static int lastCharacter(Yaml node) {
        return switch (node) {
            case Scalar scalar -> scalar.span().end();
            case Sequence sequence ->
                sequence.flow() || sequence.items().isEmpty()
                        ? sequence.span().end()
                        : lastCharacter(sequence.items().getLast());
            case Mapping mapping ->
                mapping.flow() || mapping.entries().isEmpty()
                        ? mapping.span().end()
                        : lastCharacter(mapping.entries().getLast().value());
        };
    }

    int startOfLine(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    int endOfLine(int at) {
        if (at > 0 && text.charAt(at - 1) == '\n') {
            return at;
        }
        var feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }

    /// Whether nothing but blanks stands before `at` in its line.
    boolean first(int at) {
        return text.substring(startOfLine(at), at).isBlank();
    }

    String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// The text without the characters from `start` up to `end`.
    String without(int start, int end) {
        return text.substring(0, start) + text.substring(end);
    }

    /// The text with whole lines put in at `at`, where a line begins or the text ends.
    String with(int at, String lines) {
        var feed = at == 0 || text.charAt(at - 1) == '\n' ? "" : lineEnd();
        return text.substring(0, at) + feed + lines.replace("\n", lineEnd()) + text.substring(at);
    }

    /// Where the line of a one-based number begins.
    int line(int number) {
        var at = 0;
        for (var line = 1; line < number; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }
}
