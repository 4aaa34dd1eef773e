package dev.slipway.lab.programs.call;

import java.time.Duration;
import java.util.regex.Pattern;

/// A duration as Go's programs take it: `5m0s`, `90s`, `1h`.
public final class GoDuration {

    private static final Pattern WHOLE = Pattern.compile("0|(\\d+(ms|h|m|s))+");
    private static final Pattern PART = Pattern.compile("(\\d+)(ms|h|m|s)");

    private GoDuration() {}

    public static Duration parse(String text, String flag) throws Failure {
        if (!WHOLE.matcher(text).matches()) {
            throw Failure.misuse("invalid argument \"" + text + "\" for \"--" + flag
                    + "\" flag: time: invalid duration \"" + text + "\"");
        }
        return PART.matcher(text)
                .results()
                .map(part -> part(Long.parseLong(part.group(1)), part.group(2)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration part(long count, String unit) {
        return switch (unit) {
            case "h" -> Duration.ofHours(count);
            case "m" -> Duration.ofMinutes(count);
            case "s" -> Duration.ofSeconds(count);
            default -> Duration.ofMillis(count);
        };
    }
}
