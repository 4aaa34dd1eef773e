package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.Screen;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterViewTest {

    private final ClusterStage stage = new ClusterStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsWhatAClusterIsMadeOf() {
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.TOPOLOGY, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup(".topology-card").queryAll()).hasSize(17);
        assertThat(shown.robot().lookup("#inspector").query().getParent().isVisible())
                .isTrue();
        assertThat(shown.robot()
                        .lookup("#inspector .note .subsection")
                        .<Label>query()
                        .getText())
                .isEqualTo("The health check replaces this machine in 1:20.");
        shown.picture("cluster-topology");
    }

    @Test
    void walksTheMapByKeys() {
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.TOPOLOGY, Optional.empty());
        shown.robot().interact(() -> shown.robot().lookup("#topology").query().requestFocus());

        shown.robot().type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(shown.robot().lookup("#inspector").tryQuery()).isPresent();
    }

    @Test
    void makesOnlyTheCardsInView() {
        var shown = stage.show(SampleFleet.large(300), "big", Tab.TOPOLOGY, Optional.empty());

        assertThat(shown.robot().lookup(".topology-card").queryAll()).hasSizeLessThan(60);
        shown.picture("cluster-topology-large");
    }

    @Test
    void showsTheClusterInShort() {
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.OVERVIEW, Optional.empty());

        shown.picture("cluster-overview");
        shown.robot().clickOn("#tabAccess");

        assertThat(stage.navigator.here().get())
                .isEqualTo(new Route.Cluster("retail-stage", Tab.ACCESS, Optional.empty()));
    }

    @Test
    void saysHowToReachTheCluster() {
        var shown = stage.show(SampleFleet.unreachable(), "ams-mgmt", Tab.ACCESS, Optional.empty());

        assertThat(shown.robot().lookup("#kubectl .command").<Label>query().getText())
                .startsWith("kubectl --kubeconfig /home/lena/clusters/ams-mgmt/");
        shown.picture("cluster-access");
    }

    @Test
    void opensTheOperatorsShellOnTheCluster() {
        var shown = stage.show(SampleFleet.connected(), "retail-stage", Tab.OVERVIEW, Optional.empty());

        shown.robot().clickOn("#shell");

        var shell = shown.robot().lookup("#shell").<Button>query();
        Screen.await("it is told", () -> shell.getText().equals("Shell opened"));
        assertThat(stage.shells).hasSize(1);
        assertThat(stage.shells.getFirst()).hasFileName("retail-stage-eks-a-cluster.kubeconfig");
    }
}
