package dev.slipway.inventory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A MAC address as EKS Anywhere takes it from a CSV: in lower case, in one of the notations of Go's `net.ParseMAC`.
///
/// The notation is kept, because the Hardware object gets it as written; `canonical` is what to compare.
public record MacAddress(String value) {

    // 6, 8 or 20 bytes, one by one behind a colon or a hyphen, two by two behind a point, or with nothing between.
    private static final Pattern NOTATION = Pattern.compile(("HH([:-])HH(?:\\1HH){4}(?:(?:\\1HH){2}(?:(?:\\1HH){12})?)?"
                    + "|HHHH(?:\\.HHHH){2}(?:\\.HHHH(?:(?:\\.HHHH){6})?)?"
                    + "|H{12}|H{16}|H{40}")
            .replace("H", "[0-9a-f]"));
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{2}(?::[0-9a-f]{2}){5}");
    private static final Pattern BYTE_BEFORE_ANOTHER = Pattern.compile("(..)(?=.)");

    public MacAddress {
        if (!NOTATION.matcher(value).matches()) {
            throw new IllegalArgumentException("not a MAC address: " + value);
        }
    }

    /// Reads any notation in any case.
    public static Optional<MacAddress> parse(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return NOTATION.matcher(lower).matches() ? Optional.of(new MacAddress(lower)) : Optional.empty();
    }

    /// Six octets joined by colons: the only form Tinkerbell's Hardware object takes.
    public boolean isCanonical() {
        return CANONICAL.matcher(value).matches();
    }

    /// The same address with a colon after each byte.
    public String canonical() {
        return BYTE_BEFORE_ANOTHER.matcher(value.replaceAll("[^0-9a-f]", "")).replaceAll("$1:");
    }

    @Override
    public String toString() {
        return value;
    }
}
