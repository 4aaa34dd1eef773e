package dev.slipway.fx.part;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A run on the wall clock: what took how long, where it is now, and when it is expected to end.
///
/// A failed stretch is time somebody took to decide: a long one is cut short, so that the work stays in sight.
public record Timeline(Instant start, Instant now, Instant end, ZoneId zone, List<Stretch> stretches) {

    private static final List<Duration> GRIDS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofDays(1));
    private static final int MOST_MARKS = 5;
    private static final int CUT_TO = 50;

    public Timeline {
        stretches = List.copyOf(stretches);
    }

    /// A part of it, such as a step.
    public record Stretch(Segment.State state, Instant from, Instant to) {

        Duration length() {
            return Duration.between(from, to);
        }

        boolean waited(Instant at) {
            return state == Segment.State.FAILED && at.isAfter(from) && at.isBefore(to);
        }
    }

    /// Where an instant lies, from 0 at the start to 1 at the end.
    double at(Instant instant) {
        var whole = drawn(end);
        return whole <= 0 ? 0 : Math.clamp(drawn(instant) / whole, 0, 1);
    }

    // The milliseconds from the start that are drawn, of long waiting only a part.
    private double drawn(Instant to) {
        var longest = (double) worked().toMillis() / CUT_TO;
        var drawn = (double) Duration.between(start, to).toMillis();
        for (var stretch : stretches) {
            if (stretch.state() == Segment.State.FAILED && to.isAfter(stretch.from())) {
                var whole = stretch.length().toMillis();
                var passed =
                        Math.min(whole, Duration.between(stretch.from(), to).toMillis());
                drawn -= passed * Math.max(0, 1 - longest / whole);
            }
        }
        return drawn;
    }

    private Duration worked() {
        return stretches.stream()
                .filter(stretch -> stretch.state() == Segment.State.FAILED)
                .map(Stretch::length)
                .reduce(Duration.between(start, end), Duration::minus);
    }

    /// How much of a stretch is behind us.
    double elapsed(Stretch stretch) {
        return switch (stretch.state()) {
            case DONE, FAILED -> 1;
            case IDLE -> 0;
            case RUNNING, SLOW -> {
                var width = at(stretch.to()) - at(stretch.from());
                yield width <= 0 ? 1 : Math.clamp((at(now) - at(stretch.from())) / width, 0, 1);
            }
        };
    }

    /// Whether the end is only expected.
    boolean open() {
        return now.isBefore(end);
    }

    /// The round times between start and end.
    List<Instant> marks() {
        var length = worked();
        var grid = GRIDS.stream()
                .filter(step -> length.dividedBy(step) < MOST_MARKS)
                .findFirst()
                .orElse(GRIDS.getLast());
        var marks = new ArrayList<Instant>();
        var midnight = start.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        var passed = Duration.between(midnight, start).dividedBy(grid);
        for (var mark = midnight.plus(grid.multipliedBy(passed + 1)); mark.isBefore(end); mark = mark.plus(grid)) {
            var at = mark;
            if (stretches.stream().noneMatch(stretch -> stretch.waited(at))) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
