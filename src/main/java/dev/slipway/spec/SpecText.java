package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where lines and nodes of a specification's text begin and end.
record SpecText(String text) {

    // `a.b[0].c` is a, b, [0], c.
    static List<String> steps(String path) {
        return List.of(path.replace("[", ".[").split("\\.", -1));
    }

    /// The steps of a path through a tree. A key may have dots of its own: where none goes by the next word alone, the
    /// longest that is there is meant.
    static List<String> steps(Yaml root, String path) {
        var words = steps(path);
        var steps = new ArrayList<String>();
        var node = Optional.of(root);
        for (var at = 0; at < words.size(); ) {
            var rest = words.subList(at, words.size());
            var length = node.map(here -> words(here, rest)).orElse(1);
            var step = String.join(".", rest.subList(0, length));
            steps.add(step);
            node = node.flatMap(here -> child(here, step));
            at += length;
        }
        return steps;
    }

    private static int words(Yaml node, List<String> rest) {
        return child(node, rest.getFirst()).isPresent()
                ? 1
                : IntStream.iterate(rest.size(), length -> length > 1, length -> length - 1)
                        .filter(length -> child(node, String.join(".", rest.subList(0, length)))
                                .isPresent())
                        .findFirst()
                        .orElse(1);
    }

    private static Optional<Yaml> child(Yaml node, String step) {
        if (node instanceof Mapping mapping) {
            return mapping.entry(step).map(Yaml.Entry::value);
        }
        return node instanceof Sequence sequence
                        && step.matches("\\[\\d{1,6}]")
                        && index(step) < sequence.items().size()
                ? Optional.of(sequence.items().get(index(step)))
                : Optional.empty();
    }

    static Yaml below(Yaml node, String step, String path) {
        return child(node, step).orElseThrow(() -> new IllegalArgumentException("no such field: " + path));
    }

    static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
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
