package dev.slipway.run.ui;

import dev.slipway.run.Estimates;
import dev.slipway.run.RunRecord;
import dev.slipway.run.RunState;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.run.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A run at a moment of its own clock, with what is known of how long things take and of the machines it is to have.
///
/// `ways` are those of the machines that were seen, by group in the order of the specification, by name in each.
record Moment(RunState run, Estimates estimates, Roster roster, Instant now, List<Way> ways) {

    static Moment of(RunState run, Estimates estimates, Roster roster, Instant now) {
        return new Moment(run, estimates, roster, now, ways(run.record(), roster));
    }

    RunRecord record() {
        return run.record();
    }

    Standing standing() {
        return run.standing();
    }

    /// Whether time passes for it.
    boolean going() {
        return standing() == Standing.RUNNING;
    }

    /// The moment up to which work is counted that has not ended.
    Instant until() {
        return going() ? now : record().last();
    }

    /// Where it stands on its own time: a run that waits for a decision goes on waiting.
    Instant here() {
        return standing() == Standing.HELD ? now : until();
    }

    /// How long it was worked on: the time it was held does not count.
    Duration elapsed() {
        return record().holds().worked(record().start().at(), until());
    }

    /// When it is expected to end, or would be if it went on now.
    Instant end() {
        return standing() == Standing.DONE ? record().last() : here().plus(estimates.left(record(), until()));
    }

    /// The group of a machine; empty for one that was not seen.
    String group(String machine) {
        return record().machines().stream()
                .filter(sighting -> sighting.machine().equals(machine))
                .map(Sighting::group)
                .findFirst()
                .orElse("");
    }

    int ready() {
        return (int) record().machines().stream().filter(Sighting::ready).count();
    }

    int machines() {
        return Math.max(roster.total(), record().ways().size());
    }

    /// Whether the run is held because of this machine.
    boolean blamed(String machine) {
        return !going()
                && record().failure()
                        .flatMap(failure -> failure.machine())
                        .filter(machine::equals)
                        .isPresent();
    }

    boolean slow(Way way) {
        var last = way.last();
        return going()
                && !last.ready()
                && way.in(last.phase(), until())
                        .filter(spent -> estimates.slow(last.group(), last.phase(), spent))
                        .isPresent();
    }

    private static List<Way> ways(RunRecord record, Roster roster) {
        var order = List.copyOf(roster.groups().keySet());
        return record.paths()
                .sorted(Comparator.<Way>comparingInt(
                                way -> place(order, way.last().group()))
                        .thenComparing(way -> way.last().group())
                        .thenComparing(way -> way.last().machine()))
                .toList();
    }

    private static int place(List<String> order, String group) {
        var index = order.indexOf(group);
        return index >= 0 ? index : group.equals(Roster.CONTROL_PLANE) ? -1 : order.size();
    }
}
