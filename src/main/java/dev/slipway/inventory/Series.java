package dev.slipway.inventory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Texts that count on from a first one: `ams-e01`, `ams-e02`; addresses and MAC addresses too. A text without a number
/// repeats itself.
public final class Series {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)", Pattern.DOTALL);
    private static final int HEX = 16;

    private Series() {}

    /// As many texts as `texts`, from its first on; the step is the one from the first to the second, if they have one.
    public static List<String> of(List<String> texts) {
        var first = texts.getFirst();
        var step = texts.size() > 1 ? step(first, texts.get(1)) : 1;
        return IntStream.range(0, texts.size())
                .mapToObj(index -> counted(first, index * step))
                .toList();
    }

    private static long step(String first, String second) {
        for (var step = 1; step <= 256; step++) {
            if (counted(first, step).equals(second)) {
                return step;
            }
        }
        return 1;
    }

    private static String counted(String text, long by) {
        var mac = MacAddress.parse(text);
        if (mac.isPresent()) {
            var number = Long.parseLong(mac.get().canonical().replace(":", ""), HEX) + by;
            return String.format(Locale.ROOT, "%012x", number).replaceAll("(..)(?!$)", "$1:");
        }
        var parts = LAST_NUMBER.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        var digits = parts.group(2);
        var counted = String.valueOf(Long.parseLong(digits) + by);
        return parts.group(1) + "0".repeat(Math.max(0, digits.length() - counted.length())) + counted + parts.group(3);
    }
}
