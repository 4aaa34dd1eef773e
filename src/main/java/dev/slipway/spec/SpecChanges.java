package dev.slipway.spec;

import dev.slipway.diff.LineDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs between two texts, line by line, in the order of the new one.
public record SpecChanges(List<Line> lines) {

    public SpecChanges {
        lines = List.copyOf(lines);
    }

    /// A line of the comparison. `number` is the line in the new text, one-based; for a removed line that of the line
    /// it stood before.
    public sealed interface Line {

        int number();

        String text();

        /// A line of both texts.
        record Same(int number, String text) implements Line {}

        /// A line that is new.
        record Added(int number, String text) implements Line {}

        /// A line that is gone.
        record Removed(int number, String text) implements Line {}

        /// A line whose key stayed and whose value is another: `was` is the old line.
        record Changed(int number, String text, String was) implements Line {}
    }

    public static SpecChanges between(String before, String after) {
        return new SpecChanges(paired(compared(before, after)));
    }

    /// The lines that are not the same in both.
    public Stream<Line> differing() {
        return lines.stream().filter(line -> !(line instanceof Line.Same));
    }

    /// The numbers of the new text's lines that differ from the old one's.
    public Set<Integer> newLines() {
        return differing()
                .filter(line -> !(line instanceof Line.Removed))
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    public long added() {
        return lines.stream().filter(Line.Added.class::isInstance).count();
    }

    public long changed() {
        return lines.stream().filter(Line.Changed.class::isInstance).count();
    }

    private static List<Line> compared(String before, String after) {
        var lines = new ArrayList<Line>();
        var number = 1;
        for (var run : LineDiff.between(before, after)) {
            if (!run.same()) {
                for (var text : run.before()) {
                    lines.add(new Line.Removed(number, text));
                }
            }
            for (var text : run.after()) {
                lines.add(run.same() ? new Line.Same(number, text) : new Line.Added(number, text));
                number++;
            }
        }
        return lines;
    }

    // A removed line and an added one of the same key, with nothing kept between them, are one line that changed.
    private static List<Line> paired(List<Line> lines) {
        var paired = new ArrayList<Line>();
        for (var line : lines) {
            var partner = line instanceof Line.Added ? partner(paired, line) : -1;
            if (partner < 0) {
                paired.add(line);
            } else {
                var was = paired.remove(partner).text();
                paired.add(new Line.Changed(line.number(), line.text(), was));
            }
        }
        return paired;
    }

    private static int partner(List<Line> paired, Line added) {
        for (var at = paired.size() - 1; at >= 0 && !(paired.get(at) instanceof Line.Same); at--) {
            if (paired.get(at) instanceof Line.Removed removed && sameKey(removed.text(), added.text())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean sameKey(String one, String other) {
        var colon = one.indexOf(':');
        return colon > 0 && colon < one.length() - 1 && other.startsWith(one.substring(0, colon + 1));
    }
}
