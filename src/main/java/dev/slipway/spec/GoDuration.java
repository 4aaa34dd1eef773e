package dev.slipway.spec;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Durations as Go writes them: `10m0s`, `1h30m`, `1.5h`, `0`.
final class GoDuration {

    private static final Pattern SYNTAX =
            Pattern.compile("[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)");

    private static final Pattern PART =
            Pattern.compile("([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)");
    private static final int LONGEST = 100;

    private GoDuration() {}

    static boolean valid(String text) {
        return text.length() <= LONGEST && SYNTAX.matcher(text).matches();
    }

    /// Whether both are durations, and equally long.
    static boolean same(String one, String other) {
        return valid(one) && valid(other) && nanos(one).compareTo(nanos(other)) == 0;
    }

    private static BigDecimal nanos(String text) {
        var sum = PART.matcher(text)
                .results()
                .map(part -> new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit(part.group(2)))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return text.startsWith("-") ? sum.negate() : sum;
    }

    private static long unit(String word) {
        return switch (word) {
            case "ns" -> 1L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            default -> 1_000L;
        };
    }
}
