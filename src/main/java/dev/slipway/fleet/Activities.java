package dev.slipway.fleet;

import dev.slipway.fleet.Activity.Kind;
import dev.slipway.run.RunState;
import dev.slipway.run.Sighting;
import dev.slipway.run.Standing;
import dev.slipway.run.StepRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened lately, read from the journals of the runs and the nodes, the latest first.
final class Activities {

    private static final int REMEMBERED = 100;
    private static final int RUNS = 30;

    private Activities() {}

    static List<Activity> of(List<RunState> runs, List<ClusterState> clusters) {
        var told = runs.stream().limit(RUNS).flatMap(Activities::of);
        var silent = clusters.stream()
                .filter(ClusterState::current)
                .flatMap(cluster -> cluster.machines()
                        .filter(machine -> machine.health() == MachineHealth.NOT_REPORTING)
                        .flatMap(machine -> machine.since().stream()
                                .map(since -> new Activity(
                                        since,
                                        Kind.NODE_SILENT,
                                        machine.host(),
                                        cluster.name() + ", " + machine.group(),
                                        Optional.empty()))));
        return Stream.concat(told, silent)
                .sorted(Comparator.comparing(Activity::at).reversed())
                .limit(REMEMBERED)
                .toList();
    }

    private static Stream<Activity> of(RunState run) {
        var rehearsal = run.subject().rehearsal();
        var started =
                activity(run, run.record().start().at(), rehearsal ? Kind.REHEARSAL_STARTED : Kind.RUN_STARTED, "");
        var machines = rehearsal
                ? Stream.<Activity>of()
                : run.record().machines().stream().filter(Sighting::ready).map(seen -> ready(run, seen));
        // Of a rehearsal that is over only its end is news.
        var begin = rehearsal && run.standing() != Standing.RUNNING ? Stream.<Activity>of() : Stream.of(started);
        return Stream.of(begin, machines, ended(run, rehearsal).stream()).flatMap(each -> each);
    }

    private static Activity ready(RunState run, Sighting seen) {
        return new Activity(
                seen.ended().orElse(seen.since()),
                Kind.MACHINE_READY,
                seen.machine(),
                run.subject().cluster() + ", " + seen.group(),
                Optional.of(run.id()));
    }

    private static Optional<Activity> ended(RunState run, boolean rehearsal) {
        var last = run.record().last();
        var steps = run.record().steps().size();
        var machines = run.record().ways().size();
        return switch (run.standing()) {
            case RUNNING -> Optional.empty();
            case DONE ->
                Optional.of(
                        activity(run, last, rehearsal ? Kind.REHEARSAL_PASSED : Kind.CREATED, steps + "/" + machines));
            case HELD -> Optional.of(activity(run, last, rehearsal ? Kind.REHEARSAL_HELD : Kind.RUN_HELD, step(run)));
            case PAUSED -> Optional.of(activity(run, last, Kind.RUN_PAUSED, step(run)));
            case STOPPED -> Optional.of(activity(run, last, Kind.RUN_STOPPED, step(run)));
            case INTERRUPTED -> Optional.of(activity(run, last, Kind.RUN_INTERRUPTED, step(run)));
        };
    }

    private static String step(RunState run) {
        return run.record().current().map(StepRecord::title).orElse("");
    }

    private static Activity activity(RunState run, Instant at, Kind kind, String detail) {
        return new Activity(at, kind, run.subject().cluster(), detail, Optional.of(run.id()));
    }
}
