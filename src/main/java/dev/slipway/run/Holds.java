package dev.slipway.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// When nobody worked on a run: each time from where it ended, or was killed, to where it was resumed.
public record Holds(List<Hold> all) {

    public Holds {
        all = List.copyOf(all);
    }

    /// One of them.
    public record Hold(Instant from, Instant to) {

        Duration within(Instant begin, Instant end) {
            var first = from.isAfter(begin) ? from : begin;
            var last = to.isBefore(end) ? to : end;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    public static Holds none() {
        return new Holds(List.of());
    }

    /// How long the run was worked on between two moments.
    public Duration worked(Instant from, Instant to) {
        return without(all, from, to);
    }

    /// How long something took that goes on by itself while nobody works on the run: only a hold it outlasted is left
    /// out, because then it may have waited for it.
    public Duration passed(Instant from, Instant to) {
        return without(all.stream().filter(hold -> !hold.to().isAfter(to)).toList(), from, to);
    }

    private static Duration without(List<Hold> holds, Instant from, Instant to) {
        return holds.stream().map(hold -> hold.within(from, to)).reduce(Duration.between(from, to), Duration::minus);
    }
}
