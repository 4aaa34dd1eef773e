package dev.slipway.spec;

import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Span;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.YamlReader;
import dev.slipway.spec.yaml.YamlReader.Reading;
import java.util.List;

/// Changes one value of a text and leaves every other character.
final class SpecEdit {

    private final String text;
    private final SpecText lines;
    private final boolean words;

    /// `words` says that the value is text, even where it looks like a number: such a value is quoted.
    SpecEdit(String text, boolean words) {
        this.text = text;
        this.words = words;
        this.lines = new SpecText(text);
    }

    String replace(Mapping root, List<String> steps, String value) {
        var path = String.join(".", steps);
        Yaml node = root;
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            if (node instanceof Mapping mapping && mapping.entry(step).isEmpty()) {
                return insert(mapping, steps.subList(at, steps.size()), value);
            }
            node = SpecText.below(node, step, path);
        }
        if (node instanceof Scalar scalar) {
            return overwrite(scalar, value);
        }
        throw new IllegalArgumentException("not a single value: " + path);
    }

    String renamed(Yaml.Entry entry, String key) {
        var span = entry.keySpan();
        return text.substring(0, span.start()) + word(key) + text.substring(span.end());
    }

    private String overwrite(Scalar scalar, String value) {
        var span = scalar.span();
        var old = text.substring(span.start(), span.end());
        var word = quote(value, old.startsWith("'") || old.startsWith("\"") ? old.charAt(0) : ' ');
        var lead = old.isEmpty() && !endsBlank(span.start()) ? " " : "";
        var tail = old.endsWith("\n") ? lines.lineEnd() : "";
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
        var at = lines.endOfLine(SpecText.lastCharacter(mapping));
        var feed = at == 0 || text.charAt(at - 1) == '\n' ? "" : lines.lineEnd();
        return text.substring(0, at) + feed + lines(indent, steps, value) + text.substring(at);
    }

    private String insertInline(Span span, boolean first, List<String> steps, String value) {
        if (text.charAt(span.end() - 1) != '}') {
            throw new IllegalArgumentException("nothing can be added here");
        }
        var word = new StringBuilder(quote(value, ' '));
        for (var step : steps.subList(1, steps.size()).reversed()) {
            word.insert(0, "{" + word(step) + ": ").append('}');
        }
        word.insert(0, (first ? "" : ", ") + word(steps.getFirst()) + ": ");
        return text.substring(0, span.end() - 1) + word + text.substring(span.end() - 1);
    }

    private String lines(int indent, List<String> steps, String value) {
        var added = new StringBuilder();
        for (int at = 0; at < steps.size(); at++) {
            var word = at == steps.size() - 1 ? " " + quote(value, ' ') : "";
            added.append(" ".repeat(indent + 2 * at) + word(steps.get(at)) + ":" + word + lines.lineEnd());
        }
        return added.toString();
    }

    /// A value as it is written where nothing was.
    static String word(String value) {
        return quoted(value, ' ');
    }

    private String quote(String value, char style) {
        return words && style == ' ' && !text(value) ? doubleQuoted(value) : quoted(value, style);
    }

    private static boolean text(String value) {
        return Forms.of(value) == Form.TEXT;
    }

    private static String quoted(String value, char style) {
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
