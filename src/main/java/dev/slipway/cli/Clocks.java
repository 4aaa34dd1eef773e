package dev.slipway.cli;

import java.time.Duration;

/// Durations as the terminal shows them: `0:41`, `18:34`, `1:02:07`.
final class Clocks {

    private Clocks() {}

    static String text(Duration duration) {
        return duration.toHours() > 0
                ? "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart())
                : "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
