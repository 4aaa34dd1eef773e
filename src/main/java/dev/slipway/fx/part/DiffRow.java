package dev.slipway.fx.part;

import dev.slipway.diff.LineDiff;
import dev.slipway.diff.SameEnds;
import dev.slipway.fx.part.YamlText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of two documents side by side.
sealed interface DiffRow {

    /// So many lines around a change are shown.
    int CONTEXT = 3;

    /// Fewer lines are not worth a fold.
    int WORTH = 4;

    /// A line on each side; a side without one stays empty.
    record Lines(Optional<Side> left, Optional<Side> right, boolean same) implements DiffRow {}

    /// Lines that are the same on both sides and are not shown.
    record Fold(List<DiffRow> hidden) implements DiffRow {}

    /// A line of a document. `words` is the part of it that the other side has differently.
    record Side(int number, String text, Words words) {}

    static List<DiffRow> between(String before, String after) {
        var rows = new ArrayList<DiffRow>();
        var left = 1;
        var right = 1;
        var runs = LineDiff.between(before, after);
        for (var index = 0; index < runs.size(); index++) {
            var run = runs.get(index);
            var lines = lines(run, left, right);
            rows.addAll(run.same() ? folded(lines, index == 0, index == runs.size() - 1) : lines);
            left += run.before().size();
            right += run.after().size();
        }
        return rows;
    }

    private static List<DiffRow> lines(LineDiff.Run run, int left, int right) {
        var rows = new ArrayList<DiffRow>();
        for (var index = 0; index < Math.max(run.before().size(), run.after().size()); index++) {
            var old = at(run.before(), index);
            var fresh = at(run.after(), index);
            rows.add(new Lines(
                    side(old, left + index, fresh, run.same()),
                    side(fresh, right + index, old, run.same()),
                    run.same()));
        }
        return rows;
    }

    private static List<DiffRow> folded(List<DiffRow> lines, boolean first, boolean last) {
        var from = first ? 0 : Math.min(CONTEXT, lines.size());
        var to = last ? lines.size() : Math.max(from, lines.size() - CONTEXT);
        if (to - from < WORTH) {
            return lines;
        }
        var rows = new ArrayList<>(lines.subList(0, from));
        rows.add(new Fold(List.copyOf(lines.subList(from, to))));
        rows.addAll(lines.subList(to, lines.size()));
        return rows;
    }

    private static Optional<Side> side(Optional<String> text, int number, Optional<String> other, boolean same) {
        return text.map(line -> new Side(
                number,
                line,
                same ? Words.NONE : other.map(its -> differing(line, its)).orElse(Words.NONE)));
    }

    // From the first letter that differs to the last, widened to whole words; nothing when little is the same.
    private static Words differing(String line, String other) {
        var same = SameEnds.of(line, other);
        var from = same.head();
        var to = line.length() - same.tail();
        while (from > 0 && Character.isLetterOrDigit(line.charAt(from - 1))) {
            from--;
        }
        while (to < line.length() && to > from && Character.isLetterOrDigit(line.charAt(to))) {
            to++;
        }
        return line.substring(0, from).isBlank() ? Words.NONE : new Words(from, to);
    }

    private static Optional<String> at(List<String> lines, int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }
}
