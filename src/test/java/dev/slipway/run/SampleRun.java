package dev.slipway.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A run of one step that was done.
public final class SampleRun {

    public static final Instant START = Instant.parse("2026-05-12T11:22:08Z");
    private static final String STEP = "workload-cluster-init";

    private SampleRun() {}

    public static RunState done(String operation, String spec, Collection<String> machines, Duration took) {
        var subject = new Subject(
                operation,
                "ml-forge",
                Path.of("ml-forge.yaml"),
                Digest.of(spec),
                Path.of("ml-forge-hardware.csv"),
                "",
                Optional.empty());
        var end = START.plus(took);
        var events = new ArrayList<RunEvent>();
        events.add(new RunEvent.Started(START, "", List.of(STEP), subject));
        events.add(new RunEvent.StepStarted(START, STEP));
        machines.forEach(machine -> events.add(new RunEvent.Seen(end, ready(machine, end))));
        events.add(new RunEvent.StepEnded(end, STEP, new Outcome.Done()));
        events.add(new RunEvent.Ended(end, Verdict.DONE));
        return new RunState(new RunFolder(Path.of("run")), RunRecord.of(events).orElseThrow(), false);
    }

    private static Sighting ready(String machine, Instant at) {
        return new Sighting(machine, "md-gpu", "", Phase.READY, at, Optional.of(at), "", Optional.empty());
    }
}
