package dev.slipway.run;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// One machine's way through the phases, from its sightings in order. A machine that is started over begins a new way.
/// A machine goes on while the run is held: held time counts for nothing only where the machine may have waited for it.
public record Way(List<Sighting> sightings, Holds holds) {

    public Way {
        sightings = lastAttempt(sightings);
    }

    public Sighting last() {
        return sightings.getLast();
    }

    /// How long the machine was in a phase, up to `now` in the present one. Empty for a phase it has not reached.
    public Optional<Duration> in(Phase phase, Instant now) {
        return begin(phase).map(begin -> holds.passed(begin, end(phase).orElse(now)));
    }

    /// Whether the end of a phase was seen, and not only that of the ones after it that were missed.
    public boolean exact(Phase phase) {
        var next = EnumSet.range(phase, Phase.READY).stream().skip(1).findFirst();
        return phase == last().phase()
                || sightings.stream().map(Sighting::phase).map(Optional::of).anyMatch(next::equals);
    }

    public Duration total(Instant now) {
        var begin = sightings.getFirst().since();
        return holds.passed(begin, last().ended().orElse(now));
    }

    private static List<Sighting> lastAttempt(List<Sighting> all) {
        var begin = 0;
        for (var index = 1; index < all.size(); index++) {
            if (all.get(index).phase().compareTo(all.get(index - 1).phase()) < 0) {
                begin = index;
            }
        }
        return List.copyOf(all.subList(begin, all.size()));
    }

    private Optional<Instant> begin(Phase phase) {
        return phase.compareTo(last().phase()) > 0
                ? Optional.empty()
                : sightings.stream()
                        .filter(sighting -> sighting.phase() == phase)
                        .map(Sighting::since)
                        .findFirst();
    }

    // A phase ends where the next one that was seen begins: a fast one may have been missed.
    private Optional<Instant> end(Phase phase) {
        return phase == last().phase()
                ? last().ended()
                : sightings.stream()
                        .filter(sighting -> sighting.phase().compareTo(phase) > 0)
                        .map(Sighting::since)
                        .reduce((earlier, later) -> later.isBefore(earlier) ? later : earlier);
    }
}
