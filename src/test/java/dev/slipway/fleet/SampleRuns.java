package dev.slipway.fleet;

import dev.slipway.run.Outcome;
import dev.slipway.run.Phase;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.run.RunState;
import dev.slipway.run.Sighting;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The runs of Amsterdam at 14:26:41: ml-forge is being created, and was rehearsed before.
public final class SampleRuns {

    private static final List<String> STEPS = List.of(
            "Validate setup",
            "Create bootstrap cluster",
            "Store provider credentials",
            "Install Cluster API",
            "Provision machines",
            "Install provider resources",
            "Move management",
            "Install controllers",
            "Set up GitOps",
            "Write cluster config",
            "Remove bootstrap cluster",
            "Install packages");

    private SampleRuns() {}

    public static List<RunState> all() {
        return List.of(creating(), rehearsed());
    }

    private static RunState creating() {
        var events = new ArrayList<RunEvent>();
        events.add(new RunEvent.Started(
                Instant.parse("2026-11-24T14:02:11Z"), "Create ml-forge", STEPS, subject("create", "ml-forge")));
        steps(events, Instant.parse("2026-11-24T14:02:11Z"), 4);
        events.add(new RunEvent.StepStarted(Instant.parse("2026-11-24T14:08:00Z"), STEPS.get(4)));
        seen(
                events,
                "ams-c01",
                "control-plane",
                Phase.READY,
                "2026-11-24T14:19:10Z",
                Optional.of("2026-11-24T14:19:40Z"));
        seen(
                events,
                "ams-c02",
                "control-plane",
                Phase.READY,
                "2026-11-24T14:20:50Z",
                Optional.of("2026-11-24T14:21:20Z"));
        seen(events, "ams-c03", "control-plane", Phase.WRITE_IMAGE, "2026-11-24T14:23:20Z", Optional.empty());
        seen(events, "ams-d01", "md-gpu", Phase.READY, "2026-11-24T14:25:40Z", Optional.of("2026-11-24T14:26:10Z"));
        seen(events, "ams-d02", "md-gpu", Phase.FIRST_BOOT, "2026-11-24T14:25:00Z", Optional.empty());
        seen(events, "ams-d03", "md-gpu", Phase.WRITE_IMAGE, "2026-11-24T14:24:00Z", Optional.empty());
        events.add(new RunEvent.Seen(
                SampleFleet.NOW,
                new Sighting(
                        "ams-d04",
                        "md-gpu",
                        "10.40.0.44",
                        Phase.NETWORK_BOOT,
                        Instant.parse("2026-11-24T14:16:20Z"),
                        Optional.empty(),
                        "Booting from the network",
                        Optional.of("No DHCP request for 10 min"))));
        return state("20261124-140211-create-ml-forge", events, true);
    }

    private static RunState rehearsed() {
        var events = new ArrayList<RunEvent>();
        var start = Instant.parse("2026-11-24T13:35:00Z");
        events.add(new RunEvent.Started(start, "Rehearse ml-forge", STEPS, subject("rehearse", "ml-forge")));
        steps(events, start, STEPS.size());
        events.add(new RunEvent.Ended(Instant.parse("2026-11-24T13:41:00Z"), Verdict.DONE));
        return state("20261124-133500-rehearse-ml-forge", events, false);
    }

    private static void steps(List<RunEvent> events, Instant start, int done) {
        for (var step = 0; step < done; step++) {
            events.add(new RunEvent.StepStarted(start.plusSeconds(20L * step), STEPS.get(step)));
            events.add(new RunEvent.StepEnded(start.plusSeconds(20L * step + 19), STEPS.get(step), new Outcome.Done()));
        }
    }

    private static void seen(
            List<RunEvent> events, String host, String group, Phase phase, String since, Optional<String> ended) {
        var sighting = new Sighting(
                host,
                group,
                "10.40.0.21",
                phase,
                Instant.parse(since),
                ended.map(Instant::parse),
                "",
                Optional.empty());
        events.add(new RunEvent.Seen(Instant.parse(since), sighting));
    }

    private static Subject subject(String operation, String cluster) {
        return new Subject(
                operation,
                cluster,
                Path.of("examples/amsterdam/ml-forge.yaml"),
                "",
                Path.of("examples/amsterdam/hardware.csv"),
                "",
                Optional.empty());
    }

    private static RunState state(String id, List<RunEvent> events, boolean alive) {
        return new RunState(
                new RunFolder(Path.of("/home/lena/clusters/.slipway/runs", id)),
                RunRecord.of(events).orElseThrow(),
                alive);
    }
}
