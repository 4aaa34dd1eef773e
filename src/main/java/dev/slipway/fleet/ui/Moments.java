package dev.slipway.fleet.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.TimeOfDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Points in time as an operator reads them, in the zone of the computer.
final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int WEEK = 7;

    private Moments() {}

    /// `14:26` today, `Mon` this week, `5 Nov` before.
    static String text(Instant at, Instant now) {
        var then = at.atZone(ZoneId.systemDefault());
        var days = ChronoUnit.DAYS.between(
                then.toLocalDate(), now.atZone(ZoneId.systemDefault()).toLocalDate());
        if (days == 0) {
            return TimeOfDay.minute(at, ZoneId.systemDefault());
        }
        return days < WEEK ? DAY.format(then) : DATE.format(then);
    }

    /// `14:26:41`.
    static String seconds(Instant at) {
        return TimeOfDay.second(at, ZoneId.systemDefault());
    }

    /// How long ago, never less than nothing.
    static String age(Instant since, Instant now) {
        var age = Duration.between(since, now);
        return Spans.age(age.isNegative() ? Duration.ZERO : age);
    }

    /// The time until then, as a clock counts down; never less than nothing.
    static String left(Instant end, Instant now) {
        var left = Duration.between(now, end);
        return Spans.text(left.isNegative() ? Duration.ZERO : left);
    }
}
