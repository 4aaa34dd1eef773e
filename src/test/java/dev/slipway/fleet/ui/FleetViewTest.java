package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.fx.part.Tag;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

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
    void aSignOfTheActivityHasTheColourOfWhatHappened() {
        var shown = stage.show();

        assertThat(signOf(shown, "ams-d01 is ready")).isEqualTo(colour("#1a7f37"));
        assertThat(signOf(shown, "ams-b08 stopped reporting")).isEqualTo(colour("#cf222e"));
        assertThat(signOf(shown, "Creation of ml-forge started")).isEqualTo(colour("#0969da"));
        assertThat(signOf(shown, "Rehearsal of ml-forge passed")).isEqualTo(colour("#6639ba"));
    }

    @Test
    void theLegendLiesOverNoCardWhereRoomIsShort() {
        var shown = stage.show();
        shown.picture("fleet-overview", Appearance.Choice.LIGHT, Screen.Size.SMALL);

        var map = bounds(shown.robot().lookup("#fleetMap").query());
        var legend = bounds(shown.robot().lookup(".map-legend").query());

        assertThat(legend.getMinY()).isGreaterThanOrEqualTo(map.getMaxY());
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
        shown.picture("fleet-list", Appearance.Choice.LIGHT, Screen.Size.SMALL);
        assertThat(shown.robot().lookup("#clusters .table-cell").queryAllAs(Labeled.class))
                .filteredOn(Labeled::isTextTruncated)
                .extracting(Labeled::getText)
                .isEmpty();
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

    private static Paint signOf(Screen shown, String happened) {
        return Screen.call(() -> shown.robot().lookup("#activity .activity-cell").queryAll().stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).endsWith(happened))
                .map(cell -> cell.lookup(".activity-sign .ikonli-font-icon"))
                .map(FontIcon.class::cast)
                .findFirst()
                .orElseThrow()
                .getIconColor());
    }

    private static Paint colour(String web) {
        return Color.web(web);
    }

    private static Bounds bounds(Node node) {
        return Screen.call(() -> node.localToScene(node.getLayoutBounds()));
    }
}
