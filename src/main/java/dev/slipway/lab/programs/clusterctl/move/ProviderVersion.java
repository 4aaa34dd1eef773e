package dev.slipway.lab.programs.clusterctl.move;

import java.util.Comparator;
import java.util.regex.Pattern;

/// A provider's version, compared by its numbers.
record ProviderVersion(int major, int minor, int patch) implements Comparable<ProviderVersion> {

    private static final Pattern NUMBERS = Pattern.compile("v?(\\d+)\\.(\\d+)\\.(\\d+).*");
    private static final Comparator<ProviderVersion> ORDER = Comparator.comparingInt(ProviderVersion::major)
            .thenComparingInt(ProviderVersion::minor)
            .thenComparingInt(ProviderVersion::patch);

    static ProviderVersion parse(String text) {
        var matcher = NUMBERS.matcher(text);
        return matcher.matches()
                ? new ProviderVersion(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : new ProviderVersion(0, 0, 0);
    }

    @Override
    public int compareTo(ProviderVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
