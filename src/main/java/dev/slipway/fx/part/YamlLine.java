package dev.slipway.fx.part;

import dev.slipway.diff.LineDiff;
import java.util.ArrayList;
import java.util.List;

/// A line of a document, with how it came to be: `was` is what stood there before, for a changed one.
public record YamlLine(int number, String text, Mark mark, String was) {

    /// What happened to a line.
    public enum Mark {
        SAME,
        ADDED,
        CHANGED
    }

    /// The lines of a document, of which nothing has changed.
    public static List<YamlLine> of(String document) {
        return between(document, document);
    }

    /// The lines of `after`, compared with those of `before`.
    public static List<YamlLine> between(String before, String after) {
        var lines = new ArrayList<YamlLine>();
        for (var run : LineDiff.between(before, after)) {
            var gone = run.same() ? new ArrayList<String>() : new ArrayList<>(run.before());
            for (var text : run.after()) {
                var was =
                        gone.stream().filter(old -> key(old).equals(key(text))).findFirst();
                was.ifPresent(gone::remove);
                var mark = run.same() ? Mark.SAME : was.isPresent() ? Mark.CHANGED : Mark.ADDED;
                lines.add(new YamlLine(
                        lines.size() + 1, text, mark, was.map(YamlLine::value).orElse("")));
            }
        }
        return lines;
    }

    private static String key(String line) {
        var colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
