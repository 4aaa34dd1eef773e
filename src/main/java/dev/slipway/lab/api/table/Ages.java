package dev.slipway.lab.api.table;

import java.time.Duration;

/// Durations as `kubectl` shortens them: two units while they are small, then one.
final class Ages {

    private static final long DAYS_OF_YEAR = 365;

    private Ages() {}

    static String human(Duration duration) {
        var seconds = duration.toSeconds();
        var minutes = duration.toMinutes();
        var hours = duration.toHours();
        var days = duration.toDays();
        if (seconds < -1) {
            return "<invalid>";
        } else if (seconds < 0) {
            return "0s";
        } else if (seconds < 60 * 2) {
            return seconds + "s";
        } else if (minutes < 10) {
            return two(minutes, "m", seconds % 60, "s");
        } else if (minutes < 60 * 3) {
            return minutes + "m";
        } else if (hours < 8) {
            return two(hours, "h", minutes % 60, "m");
        } else if (hours < 24 * 2) {
            return hours + "h";
        } else if (hours < 24 * 8) {
            return two(days, "d", hours % 24, "h");
        } else if (days < DAYS_OF_YEAR * 2) {
            return days + "d";
        } else if (days < DAYS_OF_YEAR * 8) {
            return two(days / DAYS_OF_YEAR, "y", days % DAYS_OF_YEAR, "d");
        }
        return days / DAYS_OF_YEAR + "y";
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + largeUnit + (small == 0 ? "" : small + smallUnit);
    }
}
