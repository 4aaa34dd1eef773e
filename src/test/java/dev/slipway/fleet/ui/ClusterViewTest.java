package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Views;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterViewTest {

    private final Navigator navigator = new Navigator(new Route.Fleet());
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private Optional<Screen> screen = Optional.empty();

    @AfterEach
    void close() {
        screen.ifPresent(Screen::close);
        background.close();
    }

    @Test
    void showsWhatAClusterIsMadeOf() {
        var shown = show(SampleFleet.state(), "retail-stage", Tab.TOPOLOGY, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup(".topology-card").queryAll()).hasSize(17);
        assertThat(shown.robot().lookup("#inspector").query().getParent().isVisible())
                .isTrue();
        assertThat(shown.robot()
                        .lookup("#inspector .note .strong")
                        .<Label>query()
                        .getText())
                .isEqualTo("The health check replaces this machine in 1:20.");
        shown.picture("cluster-topology");
    }

    @Test
    void walksTheMapByKeys() {
        var shown = show(SampleFleet.state(), "retail-stage", Tab.TOPOLOGY, Optional.empty());
        shown.robot().interact(() -> shown.robot().lookup("#topology").query().requestFocus());

        shown.robot().type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(shown.robot().lookup("#inspector").tryQuery()).isPresent();
    }

    @Test
    void makesOnlyTheCardsInView() {
        var shown = show(SampleFleet.large(300), "big", Tab.TOPOLOGY, Optional.empty());

        assertThat(shown.robot().lookup(".topology-card").queryAll()).hasSizeLessThan(60);
        shown.picture("cluster-topology-large");
    }

    @Test
    void showsTheMachinesAsATable() {
        var shown = show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup("#node .section").<Label>query().getText())
                .isEqualTo("ams-b08");
        shown.picture("cluster-nodes");
    }

    @Test
    void showsTheClusterInShort() {
        var shown = show(SampleFleet.state(), "retail-stage", Tab.OVERVIEW, Optional.empty());

        shown.picture("cluster-overview");
        shown.robot().clickOn("#tabAccess");

        assertThat(navigator.here().get()).isEqualTo(new Route.Cluster("retail-stage", Tab.ACCESS, Optional.empty()));
    }

    @Test
    void saysHowToReachTheCluster() {
        var shown = show(SampleFleet.unreachable(), "ams-mgmt", Tab.ACCESS, Optional.empty());

        assertThat(shown.robot().lookup("#kubectl .command").<Label>query().getText())
                .startsWith("kubectl --kubeconfig /home/lena/clusters/ams-mgmt/");
        shown.picture("cluster-access");
    }

    private Screen show(FleetState state, String cluster, Tab tab, Optional<String> object) {
        var fleet = new ScriptedFleet(state, SampleFleet.NOW);
        var made = Screen.show(() -> {
            var model = new ClusterViewModel(
                    new Route.Cluster(cluster, tab, object), fleet, SampleFleet::runs, navigator, fleet);
            model.follow(background);
            return FleetViewTest.framed(
                    Views.load("cluster/detail", new ClusterController(model)).node());
        });
        screen = Optional.of(made);
        Screen.pulses(3);
        return made;
    }
}
