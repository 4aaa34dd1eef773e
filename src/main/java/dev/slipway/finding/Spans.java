package dev.slipway.finding;

import java.time.Duration;

/// Lengths of time as an operator reads them.
public final class Spans {

    private static final int HOURS_OF_DAYS = 48;

    private Spans() {}

    /// `0:41`, `18:34`; from an hour on `1 h 10 min`.
    public static String text(Duration duration) {
        return duration.toHours() > 0
                ? "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart())
                : "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /// How long ago something was: `12 s`, `3:40`, `5 h`, `6 d`.
    public static String age(Duration duration) {
        if (duration.toMinutes() < 1) {
            return duration.toSeconds() + " s";
        }
        if (duration.toHours() < 1) {
            return text(duration);
        }
        return duration.toHours() < HOURS_OF_DAYS ? duration.toHours() + " h" : duration.toDays() + " d";
    }
}
