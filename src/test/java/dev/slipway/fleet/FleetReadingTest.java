package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.fleet.Attention.Kind;
import dev.slipway.fleet.ClusterState.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FleetReadingTest {

    private final FleetState fleet = SampleFleet.state();

    @Test
    void tellsWhichClusterManagesWhich() {
        assertThat(fleet.clusters())
                .extracting(ClusterState::name, ClusterState::role)
                .containsExactly(
                        tuple("ams-mgmt", Role.MANAGEMENT),
                        tuple("retail-prod", Role.WORKLOAD),
                        tuple("retail-stage", Role.WORKLOAD),
                        tuple("ml-forge", Role.STANDALONE),
                        tuple("vs-lab", Role.STANDALONE));
        assertThat(fleet.managedBy("ams-mgmt"))
                .extracting(ClusterState::name)
                .containsExactly("retail-prod", "retail-stage");
        assertThat(fleet.ready()).isEqualTo(25);
        assertThat(fleet.nodes()).isEqualTo(30);
    }

    @Test
    void aSilentNodeDegradesItsClusterAlone() {
        assertThat(cluster(fleet, "retail-stage").health()).isEqualTo(ClusterHealth.DEGRADED);
        assertThat(cluster(fleet, "retail-stage").ready()).isEqualTo(6);
        assertThat(cluster(fleet, "retail-prod").health()).isEqualTo(ClusterHealth.READY);
        assertThat(cluster(fleet, "ml-forge").health()).isEqualTo(ClusterHealth.CREATING);
    }

    @Test
    void saysWhenTheHealthCheckReplacesTheMachine() {
        var stage = cluster(fleet, "retail-stage");
        var machine = stage.machine("ams-b08").orElseThrow();

        assertThat(machine.health()).isEqualTo(MachineHealth.NOT_REPORTING);
        assertThat(Replacement.of(stage, machine)).contains(Instant.parse("2026-11-24T14:28:01Z"));
    }

    @Test
    void ranksWhatNeedsAttention() {
        assertThat(fleet.attention())
                .extracting(Attention::kind, Attention::about)
                .startsWith(tuple(Kind.NODE_SILENT, "ams-b08"), tuple(Kind.MACHINE_SLOW, "ams-d04"))
                .contains(tuple(Kind.NO_SPARE, "md-db"));
    }

    @Test
    void whatCannotBeReachedKeepsWhatWasKnown() {
        var lost = SampleFleet.unreachable();

        assertThat(cluster(lost, "retail-prod").health()).isEqualTo(ClusterHealth.UNREACHABLE);
        assertThat(cluster(lost, "retail-prod").total()).isEqualTo(8);
        assertThat(cluster(lost, "vs-lab").health()).isEqualTo(ClusterHealth.READY);
    }

    @Test
    void tellsWhatHappenedTheLatestFirst() {
        assertThat(fleet.activity())
                .extracting(Activity::kind)
                .startsWith(Activity.Kind.MACHINE_READY, Activity.Kind.NODE_SILENT)
                .contains(Activity.Kind.REHEARSAL_PASSED);
    }

    @Test
    void aDeadRunIsInterrupted() {
        var state = SampleFleet.interrupted();

        assertThat(state.cluster("ml-forge").map(ClusterState::health))
                .isEqualTo(Optional.of(ClusterHealth.INTERRUPTED));
        assertThat(state.interrupted()).hasSize(1);
        assertThat(state.attention()).extracting(Attention::kind).contains(Kind.RUN_INTERRUPTED);
    }

    @Test
    void nothingIsKnownOfAnEmptyWorkspace() {
        var state = FleetReading.read(List.of(), List.of(), new Creations());

        assertThat(state.settled()).isTrue();
        assertThat(state.clusters()).isEmpty();
    }

    private static ClusterState cluster(FleetState state, String name) {
        return state.cluster(name).orElseThrow();
    }
}
