package dev.slipway.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a slip of the pen from another word.
public final class Likeness {

    // Longer words are no labels and no column names, and would cost too much to compare.
    private static final int LONGEST = 64;
    private static final Pattern MIXED_UP = Pattern.compile("[\\s_-]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private Likeness() {}

    /// The candidate `written` was probably meant to be.
    public static Optional<String> nearest(String written, Stream<String> candidates) {
        return candidates
                .filter(candidate -> near(written, candidate))
                .min(Comparator.comparingInt(candidate -> distance(written, candidate)));
    }

    /// Whether two different words are likely to be one word and a slip: one in four letters at most.
    ///
    /// Words that differ in their numbers only, such as `rack-1` and `rack-2`, are meant to be different.
    public static boolean near(String one, String other) {
        if (one.equals(other) || Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        var first = folded(one);
        var second = folded(other);
        if (first.equals(second)) {
            return true;
        }
        return !withoutDigits(first).equals(withoutDigits(second))
                && distance(first, second) <= Math.min(first.length(), second.length()) / 4;
    }

    // Blanks, hyphens and underscores are mixed up more often than letters.
    private static String folded(String word) {
        return MIXED_UP.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String withoutDigits(String word) {
        return DIGIT.matcher(word).replaceAll("");
    }

    /// Letters to add, drop, replace or swap with their neighbour (optimal string alignment).
    public static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        Arrays.setAll(last, index -> index);
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
