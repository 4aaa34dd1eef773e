package dev.slipway.spec;

import java.util.regex.Pattern;

/// Durations as Go writes them: `10m0s`, `1h30m`, `1.5h`, `0`.
final class GoDuration {

    private static final Pattern SYNTAX =
            Pattern.compile("[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)");

    private static final int LONGEST = 100;

    private GoDuration() {}

    static boolean valid(String text) {
        return text.length() <= LONGEST && SYNTAX.matcher(text).matches();
    }
}
