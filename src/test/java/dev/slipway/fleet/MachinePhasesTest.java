package dev.slipway.fleet;

import static dev.slipway.fleet.Objects.NODE;
import static dev.slipway.fleet.Objects.job;
import static dev.slipway.fleet.Objects.snapshot;
import static dev.slipway.fleet.Objects.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.run.Phase;
import dev.slipway.run.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachinePhasesTest {

    private static final String AT = "2026-11-24T14:21:00Z";

    private static final ObjectNode DONE =
            job("{completionTime: \"2026-11-24T14:10:20Z\", conditions: [{type: Completed, status: \"True\"}]}");

    private static final ObjectNode WRITTEN = workflow("""
            state: SUCCESS
            tasks:
            - actions:
              - {name: stream image to disk, state: SUCCESS, executionStart: "2026-11-24T14:13:00Z", executionStop: "2026-11-24T14:15:00Z"}
              - {name: reboot, state: SUCCESS, executionStart: "2026-11-24T14:15:00Z", executionStop: "2026-11-24T14:15:02Z"}
            """);

    private static final List<String> LOG = List.of(
            line("14:12:00", "\"msg\":\"response\",\"uri\":\"/ipxe/script/7c:c2:55:1e:88:86/auto.ipxe\""),
            line("14:17:00", "\"msg\":\"GET user-data\",\"peer\":\"10.40.0.44\""));

    @Test
    void beginsWithItsWorkflow() {
        var sighting = only(snapshot(AT, List.of(workflow("{state: PREPARING}")), List.of(), List.of()));

        assertThat(sighting.machine()).isEqualTo("ams-d04");
        assertThat(sighting.group()).isEqualTo("md-gpu");
        assertThat(sighting.address()).isEqualTo("10.40.0.44");
        assertThat(sighting.phase()).isEqualTo(Phase.POWER_ON);
        assertThat(sighting.since()).isEqualTo("2026-11-24T14:10:00Z");
    }

    @Test
    void bootsFromTheNetworkWhenItsPowerJobIsDone() {
        var sighting =
                only(snapshot("2026-11-24T14:11:00Z", List.of(workflow("{state: PENDING}")), List.of(DONE), List.of()));

        assertThat(sighting.phase()).isEqualTo(Phase.NETWORK_BOOT);
        assertThat(sighting.since()).isEqualTo("2026-11-24T14:10:20Z");
        assertThat(sighting.trouble()).isEmpty();
    }

    @Test
    void loadsHookOsWhenItAsksForItsScript() {
        var sighting =
                only(snapshot("2026-11-24T14:12:30Z", List.of(workflow("{state: PENDING}")), List.of(DONE), LOG));

        assertThat(sighting.phase()).isEqualTo(Phase.HOOK_OS);
        assertThat(sighting.since()).isEqualTo("2026-11-24T14:12:00Z");
    }

    @Test
    void writesItsImageWhenAnActionHasBegun() {
        var running = workflow("""
                state: RUNNING
                tasks: [{actions: [{name: stream image to disk, state: RUNNING, executionStart: "2026-11-24T14:13:00Z"}]}]
                """);

        var sighting = only(snapshot("2026-11-24T14:14:00Z", List.of(running), List.of(DONE), LOG));

        assertThat(sighting.phase()).isEqualTo(Phase.WRITE_IMAGE);
        assertThat(sighting.now()).isEqualTo("stream image to disk");
    }

    @Test
    void goesThroughAllPhasesInOrder() {
        var way = MachinePhases.ways(snapshot(AT, List.of(WRITTEN), List.of(DONE), List.of(), List.of(NODE), LOG))
                .getFirst();

        assertThat(way.begins())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Phase.POWER_ON, Instant.parse("2026-11-24T14:10:00Z"),
                        Phase.NETWORK_BOOT, Instant.parse("2026-11-24T14:10:20Z"),
                        Phase.HOOK_OS, Instant.parse("2026-11-24T14:12:00Z"),
                        Phase.WRITE_IMAGE, Instant.parse("2026-11-24T14:13:00Z"),
                        Phase.FIRST_BOOT, Instant.parse("2026-11-24T14:15:02Z"),
                        Phase.JOIN, Instant.parse("2026-11-24T14:17:00Z"),
                        Phase.READY, Instant.parse("2026-11-24T14:20:00Z")));
        assertThat(way.sighting().ready()).isTrue();
        assertThat(way.sighting().now()).isEqualTo("Ready, v1.36.2");
    }

    @Test
    void tellsThePhasesThatWerePassedUnseen() {
        var way = MachinePhases.ways(snapshot(AT, List.of(WRITTEN), List.of(DONE), List.of(), List.of(NODE), LOG))
                .getFirst();

        assertThat(way.sightings(Optional.of(Phase.WRITE_IMAGE)))
                .extracting(Sighting::phase)
                .containsExactly(Phase.FIRST_BOOT, Phase.JOIN, Phase.READY);
        assertThat(way.sightings(Optional.empty())).hasSize(7);
        assertThat(way.sightings(Optional.of(Phase.READY))).containsExactly(way.sighting());
    }

    @Test
    void aNodeIsReadyWithoutAWorkflowToo() {
        var sighting = only(snapshot(AT, List.of(), List.of(), List.of(), List.of(NODE), List.of()));

        assertThat(sighting.ready()).isTrue();
        assertThat(sighting.ended()).contains(Instant.parse("2026-11-24T14:20:20Z"));
    }

    @Test
    void linesOfAnEarlierAttemptDoNotCount() {
        var old = List.of(line("14:09:00", "\"uri\":\"/ipxe/script/7c:c2:55:1e:88:86/auto.ipxe\""));

        var sighting =
                only(snapshot("2026-11-24T14:11:00Z", List.of(workflow("{state: PENDING}")), List.of(DONE), old));

        assertThat(sighting.phase()).isEqualTo(Phase.NETWORK_BOOT);
    }

    private static Sighting only(Snapshot snapshot) {
        return MachinePhases.ways(snapshot).getFirst().sighting();
    }

    private static String line(String time, String rest) {
        return "{\"time\":\"2026-11-24T" + time + "Z\"," + rest + "}";
    }
}
