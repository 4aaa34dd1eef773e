package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.fx.part.Tag;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetViewTest {

    private static final FleetState NOTHING =
            new FleetState(true, List.of(), List.of(), List.of(), List.of(), List.of());

    private final FleetStage stage = new FleetStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsTheFleet() {
        var shown = stage.show();

        assertThat(shown.robot().lookup(".cluster-card").queryAll()).hasSize(5);
        assertThat(stage.text("#attention .attention-what")).isEqualTo("ams-b08 in retail-stage stopped reporting");
        assertThat(shown.robot().lookup(".cluster-card .tag").queryAllAs(Tag.class))
                .extracting(Tag::getText)
                .contains("1.36 available", "1.35 available");
        shown.picture("fleet-overview");
    }

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileTheFleetChanges() {
        var shown = stage.show();

        try (var watch = PulseWatch.start()) {
            for (var state : List.of(SampleFleet.unreachable(), SampleFleet.interrupted(), SampleFleet.state())) {
                shown.robot().interact(() -> stage.fleet.become(state));
                Screen.pulses(20);
            }

            assertThat(watch.ioStacks()).isEmpty();
        }
    }

    @Test
    void walksAlongTheLinksByKeys() {
        var shown = stage.show();
        shown.robot().interact(() -> shown.robot().lookup("#fleetMap").query().requestFocus());

        shown.robot().type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(stage.navigator.here().get()).isInstanceOf(Route.Cluster.class);
    }

    @Test
    void showsTheFleetAsAList() {
        var shown = stage.show();

        shown.robot().clickOn("List");

        assertThat(shown.robot().lookup("#clusters .table-row-cell").queryAll()).isNotEmpty();
        shown.picture("fleet-list");
    }

    @Test
    void datesWhatCannotBeReached() {
        var shown = stage.show(SampleFleet.unreachable());

        assertThat(shown.robot().lookup(".cluster-card .status-pill").queryAllAs(StatusPill.class))
                .extracting(StatusPill::getText)
                .contains("Unreachable", "Ready");
        shown.picture("fleet-unreachable");
    }

    @Test
    void tellsOfAnInterruptedRun() {
        var shown = stage.show(SampleFleet.interrupted());

        shown.picture("fleet-interrupted");
        shown.robot().clickOn("#showRun");

        assertThat(stage.navigator.here().get()).isEqualTo(new Route.Run("20261124-140211-create-ml-forge"));
    }

    @Test
    void offersToBeginWhereThereIsNothing() {
        var shown = stage.show(NOTHING);

        shown.picture("fleet-empty");
        shown.robot().clickOn("#createFirst");

        assertThat(stage.navigator.here().get()).isEqualTo(new Route.CreateCluster(Optional.empty()));
    }

    @Test
    void saysWhenACreationWillBeDone() {
        var shown = stage.show();

        assertThat(shown.robot().lookup("Finishes").tryQuery()).isPresent();
    }

    @Test
    void leadsToTheLabWhereThereIsNothing() {
        var shown = stage.show(NOTHING);

        shown.robot().clickOn("#tryLab");

        assertThat(stage.navigator.here().get()).isEqualTo(new Route.FirstRun());
    }
}
