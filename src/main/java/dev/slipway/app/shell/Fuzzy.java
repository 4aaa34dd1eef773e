package dev.slipway.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How well a query fits a text, and at which letters. A higher score is better.
public record Fuzzy(int score, List<Integer> letters) {

    private static final int WHOLE = 1000;
    private static final int WORD_START = 200;
    private static final int EXACT = 300;
    private static final int SCATTERED = 300;
    private static final int LETTER_AT_START = 30;
    private static final int GAP = 4;

    public Fuzzy {
        letters = List.copyOf(letters);
    }

    /// Every word of the query, in lower case, must be found: as it is, or letter by letter in its order.
    static Optional<Fuzzy> match(String query, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        // Nearly always one word, and thousands of texts: no more is done for it than has to be.
        if (query.indexOf(' ') < 0) {
            return word(query, lower);
        }
        var score = 0;
        var letters = new ArrayList<Integer>();
        for (var word : query.split(" +")) {
            var fit = word(word, lower);
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            score += fit.get().score();
            letters.addAll(fit.get().letters());
        }
        return Optional.of(new Fuzzy(score, letters.stream().distinct().sorted().toList()));
    }

    private static Optional<Fuzzy> word(String word, String text) {
        var at = text.indexOf(word);
        if (at < 0) {
            return scattered(word, text);
        }
        for (var later = at; later >= 0; later = text.indexOf(word, later + 1)) {
            if (starts(text, later)) {
                return Optional.of(whole(word, text, later, WORD_START));
            }
        }
        return Optional.of(whole(word, text, at, 0));
    }

    private static Fuzzy whole(String word, String text, int at, int bonus) {
        var letters = new ArrayList<Integer>();
        for (var index = at; index < at + word.length(); index++) {
            letters.add(index);
        }
        var exact = word.length() == text.length() ? EXACT : 0;
        return new Fuzzy(WHOLE + bonus + exact - Math.min(at, WORD_START / 4), letters);
    }

    private static Optional<Fuzzy> scattered(String word, String text) {
        var letters = new ArrayList<Integer>();
        var score = SCATTERED;
        var from = 0;
        for (var index = 0; index < word.length(); index++) {
            var at = text.indexOf(word.charAt(index), from);
            if (at < 0) {
                return Optional.empty();
            }
            score += starts(text, at) ? LETTER_AT_START : 0;
            score -= index == 0 ? 0 : Math.min(at - from, 10) * GAP;
            letters.add(at);
            from = at + 1;
        }
        return Optional.of(new Fuzzy(score, letters));
    }

    private static boolean starts(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
