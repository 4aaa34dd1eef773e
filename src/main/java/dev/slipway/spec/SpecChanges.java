package dev.slipway.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs between two texts, line by line, in the order of the new one.
public record SpecChanges(List<Line> lines) {

    // Two texts that differ in more pairs of lines than this are told as one change.
    private static final long DEAREST = 4_000_000;

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
        return new SpecChanges(
                paired(compared(before.lines().toList(), after.lines().toList())));
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

    private static List<Line> compared(List<String> before, List<String> after) {
        var head = 0;
        var shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var lines = new ArrayList<Line>();
        same(lines, after, 0, head);
        middle(lines, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), head + 1);
        same(lines, after, after.size() - tail, after.size());
        return lines;
    }

    private static void same(List<Line> lines, List<String> after, int from, int to) {
        for (var at = from; at < to; at++) {
            lines.add(new Line.Same(at + 1, after.get(at)));
        }
    }

    private static void middle(List<Line> lines, List<String> before, List<String> after, int first) {
        if ((long) before.size() * after.size() > DEAREST) {
            before.forEach(text -> lines.add(new Line.Removed(first, text)));
            for (var now = 0; now < after.size(); now++) {
                lines.add(new Line.Added(first + now, after.get(now)));
            }
            return;
        }
        var common = common(before, after);
        var old = 0;
        var now = 0;
        while (old < before.size() || now < after.size()) {
            if (old < before.size() && now < after.size() && before.get(old).equals(after.get(now))) {
                lines.add(new Line.Same(first + now, after.get(now++)));
                old++;
            } else if (old < before.size() && (now == after.size() || common[old + 1][now] >= common[old][now + 1])) {
                lines.add(new Line.Removed(first + now, before.get(old++)));
            } else {
                lines.add(new Line.Added(first + now, after.get(now++)));
            }
        }
    }

    // How many lines the rests of both texts have in common, in order.
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var old = before.size() - 1; old >= 0; old--) {
            for (var now = after.size() - 1; now >= 0; now--) {
                common[old][now] = before.get(old).equals(after.get(now))
                        ? common[old + 1][now + 1] + 1
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
        return common;
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

    /// The lines that are not the same in both.
    public Stream<Line> differing() {
        return lines.stream().filter(line -> !(line instanceof Line.Same));
    }
}
