package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.Banner;
import java.io.IOException;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetConnectTest {

    private final FleetStage stage = new FleetStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void connectsTheClusterOfAKubeconfig() {
        var shown = stage.show();

        shown.robot().clickOn("#connect").clickOn("#chooseKubeconfig");
        Screen.pulses(3);

        assertThat(shown.robot().lookup("#openConnected").<Button>query().getText())
                .isEqualTo("Open ams-mgmt");
        shown.robot().clickOn("#openConnected");
        assertThat(stage.navigator.here().get()).isEqualTo(Route.Cluster.of("ams-mgmt"));
    }

    @Test
    void saysWhyAClusterWasNotConnected() {
        var shown = stage.show(SampleFleet.state(), file -> {
            throw new IOException(
                    "The API server in " + file.getFileName() + " does not answer. Check the address, then try again.");
        });

        shown.robot().clickOn("#connect").clickOn("#chooseKubeconfig");

        assertThat(shown.robot().lookup("#connectState").<Banner>query().getText())
                .startsWith("The cluster was not connected. The API server in ams.kubeconfig does not answer.");
        shown.picture("fleet-connect");
    }

    @Test
    void refusesBeforeAFileIsChosenWhereNoClusterCanBeTaken() {
        var shown = stage.show(SampleFleet.state(), Connecting.refused("A lab has simulated clusters only."));

        shown.robot().clickOn("#connect");
        Screen.pulses(3);

        assertThat(shown.robot().lookup("#chooseKubeconfig").query().isDisabled())
                .isTrue();
        assertThat(shown.robot().lookup("#connectState").<Banner>query().getText())
                .isEqualTo("A lab has simulated clusters only.");
    }
}
