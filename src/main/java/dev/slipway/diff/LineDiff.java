package dev.slipway.diff;

import java.util.ArrayList;
import java.util.List;

/// How one text becomes another, line by line.
public final class LineDiff {

    // Two texts that differ in more pairs of lines than this are told as one change.
    private static final long DEAREST = 4_000_000;

    private LineDiff() {}

    /// A run of lines: `before` and `after` are equal in a run that is the same, else one may be empty.
    public record Run(boolean same, List<String> before, List<String> after) {}

    public static List<Run> between(String before, String after) {
        return between(before.lines().toList(), after.lines().toList());
    }

    private static List<Run> between(List<String> before, List<String> after) {
        var runs = new ArrayList<Run>();
        var head = common(before, after);
        var tail = common(
                before.subList(head, before.size()).reversed(),
                after.subList(head, after.size()).reversed());
        same(runs, before.subList(0, head));
        middle(runs, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        same(runs, before.subList(before.size() - tail, before.size()));
        return runs;
    }

    private static void middle(List<Run> runs, List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > DEAREST) {
            differ(runs, before, after);
            return;
        }
        var left = 0;
        var right = 0;
        for (var pair : longest(before, after)) {
            differ(runs, before.subList(left, pair[0]), after.subList(right, pair[1]));
            same(runs, before.subList(pair[0], pair[0] + 1));
            left = pair[0] + 1;
            right = pair[1] + 1;
        }
        differ(runs, before.subList(left, before.size()), after.subList(right, after.size()));
    }

    /// The places of the longest common subsequence.
    private static List<int[]> longest(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (var left = before.size() - 1; left >= 0; left--) {
            for (var right = after.size() - 1; right >= 0; right--) {
                lengths[left][right] = before.get(left).equals(after.get(right))
                        ? lengths[left + 1][right + 1] + 1
                        : Math.max(lengths[left + 1][right], lengths[left][right + 1]);
            }
        }
        var pairs = new ArrayList<int[]>();
        for (int left = 0, right = 0; left < before.size() && right < after.size(); ) {
            if (before.get(left).equals(after.get(right))) {
                pairs.add(new int[] {left++, right++});
            } else if (lengths[left + 1][right] >= lengths[left][right + 1]) {
                left++;
            } else {
                right++;
            }
        }
        return pairs;
    }

    private static int common(List<String> one, List<String> other) {
        var count = 0;
        while (count < Math.min(one.size(), other.size()) && one.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }

    private static void same(List<Run> runs, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().same()) {
            var joined = new ArrayList<>(runs.removeLast().before());
            joined.addAll(lines);
            runs.add(new Run(true, joined, joined));
        } else {
            runs.add(new Run(true, List.copyOf(lines), List.copyOf(lines)));
        }
    }

    private static void differ(List<Run> runs, List<String> before, List<String> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            runs.add(new Run(false, List.copyOf(before), List.copyOf(after)));
        }
    }
}
