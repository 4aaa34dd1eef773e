package dev.slipway.lab.control.tinkerbell;

import java.math.BigDecimal;
import java.time.Duration;

/// Durations as Go writes them: `1m2.5s`.
final class GoDuration {

    private GoDuration() {}

    static String text(Duration duration) {
        if (duration.toMillis() < 1000) {
            return duration.toMillis() + "ms";
        }
        var hours = duration.toHours() > 0 ? duration.toHours() + "h" : "";
        var minutes = duration.toMinutes() > 0 ? duration.toMinutesPart() + "m" : "";
        var seconds = BigDecimal.valueOf(duration.toSecondsPart() * 1000L + duration.toMillisPart(), 3)
                .stripTrailingZeros()
                .toPlainString();
        return hours + minutes + seconds + "s";
    }
}
