package dev.slipway.spec;

import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Span;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import dev.slipway.spec.yaml.YamlReader;
import dev.slipway.spec.yaml.YamlReader.Reading;
import java.util.ArrayList;
import java.util.List;

/// Changes one value of a text and leaves every other character.
final class SpecEdit {

    private final String text;

    SpecEdit(String text) {
        this.text = text;
    }

    String replace(Mapping root, String path, String value) {
        var steps = steps(path);
        Yaml node = root;
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            if (node instanceof Mapping mapping && mapping.entry(step).isEmpty()) {
                return insert(mapping, steps.subList(at, steps.size()), value);
            }
            node = below(node, step, path);
        }
        if (node instanceof Scalar scalar) {
            return overwrite(scalar, value);
        }
        throw new IllegalArgumentException("not a single value: " + path);
    }

    // `a.b[0].c` is a, b, [0], c.
    private static List<String> steps(String path) {
        return List.of(path.replace("[", ".[").split("\\.", -1));
    }

    private static Yaml below(Yaml node, String step, String path) {
        if (node instanceof Mapping mapping) {
            return mapping.entry(step).orElseThrow().value();
        }
        if (node instanceof Sequence sequence && step.matches("\\[\\d{1,6}]")) {
            var index = Integer.parseInt(step.substring(1, step.length() - 1));
            if (index < sequence.items().size()) {
                return sequence.items().get(index);
            }
        }
        throw new IllegalArgumentException("no such field: " + path);
    }

    private String overwrite(Scalar scalar, String value) {
        var span = scalar.span();
        var old = text.substring(span.start(), span.end());
        var word = quote(value, old.isEmpty() ? ' ' : old.charAt(0));
        var lead = old.isEmpty() && !endsBlank(span.start()) ? " " : "";
        var tail = old.endsWith("\n") ? "\n" : "";
        return text.substring(0, span.start()) + lead + word + tail + text.substring(span.end());
    }

    private boolean endsBlank(int end) {
        return end > 0 && Character.isWhitespace(text.charAt(end - 1));
    }

    private String insert(Mapping mapping, List<String> steps, String value) {
        if (mapping.flow() || mapping.entries().isEmpty()) {
            return insertInline(mapping.span(), mapping.entries().isEmpty(), steps, value);
        }
        var indent = mapping.entries().getFirst().keySpan().column() - 1;
        var at = endOfLine(lastCharacter(mapping));
        var feed = at == 0 || text.charAt(at - 1) == '\n' ? "" : lineEnd();
        return text.substring(0, at) + feed + lines(indent, steps, value) + text.substring(at);
    }

    private String insertInline(Span span, boolean first, List<String> steps, String value) {
        if (text.charAt(span.end() - 1) != '}') {
            throw new IllegalArgumentException("nothing can be added here");
        }
        var word = new StringBuilder(quote(value, ' '));
        for (var step : steps.subList(1, steps.size()).reversed()) {
            word.insert(0, "{" + step + ": ").append('}');
        }
        word.insert(0, (first ? "" : ", ") + steps.getFirst() + ": ");
        return text.substring(0, span.end() - 1) + word + text.substring(span.end() - 1);
    }

    private String lines(int indent, List<String> steps, String value) {
        var lines = new ArrayList<String>();
        for (int at = 0; at < steps.size(); at++) {
            var word = at == steps.size() - 1 ? " " + quote(value, ' ') : "";
            lines.add(" ".repeat(indent + 2 * at) + steps.get(at) + ":" + word + lineEnd());
        }
        return String.join("", lines);
    }

    private static int lastCharacter(Yaml node) {
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

    private int endOfLine(int at) {
        if (at > 0 && text.charAt(at - 1) == '\n') {
            return at;
        }
        var feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String quote(String value, char style) {
        if (style == '\'' && value.chars().noneMatch(Character::isISOControl)) {
            return "'" + value.replace("'", "''") + "'";
        }
        return style != '"' && readsBack(value) ? value : doubleQuoted(value);
    }

    private static boolean readsBack(String value) {
        // Within braces, so that the word is plain wherever it stands.
        return YamlReader.read("{key: " + value + "}", 1, 0) instanceof Reading.Tree tree
                && tree.root() instanceof Mapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().getFirst().value() instanceof Scalar scalar
                && Forms.asText(scalar.form(), scalar.text()).equals(value)
                && !scalar.absent();
    }

    private static String doubleQuoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> Character.isISOControl(point) ? "\\u%04x".formatted(point) : Character.toString(point);
        };
    }
}
