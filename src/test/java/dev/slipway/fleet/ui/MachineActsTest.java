package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.Screen;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MachineActsTest {

    private final ClusterStage stage = new ClusterStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void cyclesThePowerOfTheMachineWhoseNameIsTyped() {
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        shown.robot().clickOn("#powerCycle");
        Screen.pulses(2);
        assertThat(shown.robot().lookup("#question-act").query().isDisabled()).isTrue();
        shown.robot().write("ams-b07");
        assertThat(shown.robot().lookup("#question-act").query().isDisabled()).isTrue();
        shown.picture("cluster-power-question");
        shown.robot().eraseText(1).write("8").clickOn("#question-act");

        Screen.await("it is told", () -> !stage.notices.all().isEmpty());
        assertThat(stage.reach.done).containsExactly("cycle ams-b08 10.20.8.48");
        assertThat(stage.notices.all().getFirst().title()).isEqualTo("ams-b08 was power-cycled");
    }

    @Test
    void pausesTheHealthCheckThatWouldReplaceTheMachine() {
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.TOPOLOGY, Optional.of("ams-b08"));

        shown.robot().clickOn("#pauseCheck");

        Screen.await("it is told", () -> !stage.notices.all().isEmpty());
        assertThat(stage.reach.done).hasSize(1);
        assertThat(stage.reach.done.getFirst()).startsWith("PAUSE_CHECK retail-stage retail-stage");
    }

    @Test
    void saysWhyItWasNotDoneAndWhyItCannotBe() {
        stage.reach.refusal = "PATCH /api/v1/nodes/ams-b08: forbidden";
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup("#actReasons").<Label>query().getText())
                .isEqualTo("Cordon: no kubeconfig of retail-stage lies in this workspace.");
        shown.robot()
                .interact(
                        () -> shown.robot().lookup("#checkNode").<Button>query().fire());

        Screen.await("it is told", () -> !stage.notices.all().isEmpty());
        assertThat(stage.notices.all().getFirst().detail()).isEqualTo(stage.reach.refusal);
    }

    @Test
    void cordonsTheNode() {
        var shown = look(SampleFleet.connected());

        press(shown, "Cordon", "#cordon");

        Screen.await("it is told", () -> !stage.notices.all().isEmpty());
        assertThat(stage.reach.done).containsExactly("CORDON retail-stage ams-b08");
        assertThat(stage.notices.all().getFirst().title()).isEqualTo("ams-b08 takes no new pods");
    }

    @Test
    void uncordonsTheNodeThatIsCordoned() {
        var shown = look(SampleFleet.cordoned());

        press(shown, "Uncordon", "#cordon");

        Screen.await("it is told", () -> !stage.notices.all().isEmpty());
        assertThat(stage.reach.done).containsExactly("UNCORDON retail-stage ams-b08");
    }

    @Test
    void marksTheMachineWhoseNameIsTypedToBeReplaced() {
        var shown = look(SampleFleet.connected());

        press(shown, "Replace machine", "#replace");
        Screen.pulses(2);
        assertThat(stage.reach.done).isEmpty();
        shown.robot().write("ams-b08").clickOn("#question-act");

        Screen.await("it is told", () -> !stage.notices.all().isEmpty());
        assertThat(stage.reach.done).containsExactly("REPLACE retail-stage retail-stage-md-0-8xk4p-hv2lm");
    }

    @Test
    void copiesTheAddressOfTheBmc() {
        var shown = look(SampleFleet.connected());

        press(shown, "BMC console", "#console");

        assertThat(Screen.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("https://10.20.8.48");
        assertThat(shown.robot().lookup("#console").<Button>query().getText()).isEqualTo("Address copied");
    }

    private Screen look(FleetState state) {
        return stage.show(state, "retail-stage", Tab.NODES, Optional.of("ams-b08"));
    }

    private static void press(Screen shown, String word, String id) {
        var button = shown.robot().lookup(id).<Button>query();
        assertThat(button.getText()).isEqualTo(word);
        shown.robot().interact(button::fire);
    }
}
