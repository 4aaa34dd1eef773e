package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;

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
                        org.assertj.core.groups.Tuple.tuple("ams-mgmt", Role.MANAGEMENT),
                        org.assertj.core.groups.Tuple.tuple("retail-prod", Role.WORKLOAD),
                        org.assertj.core.groups.Tuple.tuple("retail-stage", Role.WORKLOAD),
                        org.assertj.core.groups.Tuple.tuple("ml-forge", Role.STANDALONE),
                        org.assertj.core.groups.Tuple.tuple("vs-lab", Role.STANDALONE));
        assertThat(fleet.managedBy("ams-mgmt"))
                .extracting(ClusterState::name)
                .containsExactly("retail-prod", "retail-stage");
        assertThat(fleet.ready()).isEqualTo(25);
        assertThat(fleet.nodes()).isEqualTo(30);
    }

    @Test
    void aSilentNodeDegradesItsClusterAlone() {
        var clusters = SampleFleet.byName(fleet);

        assertThat(clusters.get("retail-stage").health()).isEqualTo(ClusterHealth.DEGRADED);
        assertThat(clusters.get("retail-stage").ready()).isEqualTo(6);
        assertThat(clusters.get("retail-prod").health()).isEqualTo(ClusterHealth.READY);
        assertThat(clusters.get("ml-forge").health()).isEqualTo(ClusterHealth.CREATING);
    }

    @Test
    void saysWhenTheHealthCheckReplacesTheMachine() {
        var stage = SampleFleet.byName(fleet).get("retail-stage");
        var machine = stage.machine("ams-b08").orElseThrow();

        assertThat(machine.health()).isEqualTo(MachineHealth.NOT_REPORTING);
        assertThat(Replacement.of(stage, machine)).contains(Instant.parse("2026-11-24T14:28:01Z"));
    }

    @Test
    void ranksWhatNeedsAttention() {
        assertThat(fleet.attention())
                .extracting(Attention::kind, Attention::about)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(Kind.NODE_SILENT, "ams-b08"),
                        org.assertj.core.groups.Tuple.tuple(Kind.MACHINE_SLOW, "ams-d04"))
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.NO_SPARE, "md-db"));
    }

    @Test
    void whatCannotBeReachedKeepsWhatWasKnown() {
        var lost = SampleFleet.byName(SampleFleet.unreachable());

        assertThat(lost.get("retail-prod").health()).isEqualTo(ClusterHealth.UNREACHABLE);
        assertThat(lost.get("retail-prod").total()).isEqualTo(8);
        assertThat(lost.get("vs-lab").health()).isEqualTo(ClusterHealth.READY);
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
}
