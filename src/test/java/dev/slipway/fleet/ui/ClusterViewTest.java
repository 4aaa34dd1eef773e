package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.Screen;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.log.LogLevel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterViewTest {

    private final Navigator navigator = new Navigator(new Route.Fleet());
    private final Background background = Background.start(failure -> {
        throw new AssertionError(failure);
    });
    private final Notices notices = new Notices();
    private final ScriptedReach reach = new ScriptedReach();
    private Optional<View> view = Optional.empty();
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
        writeTheLogOfTheMockup();
        var shown = show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup("#node .section").<Label>query().getText())
                .isEqualTo("ams-b08");
        Screen.await("the lines", () -> lines(shown) == 11);
        shown.picture("cluster-nodes");
    }

    @Test
    void followsTheLogOfTheChosenMachineAndNoOther() {
        writeTheLogOfTheMockup();
        var shown = show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        shown.robot().clickOn("ams-b07");

        Screen.await("the other log", () -> lines(shown) == 0);
        assertThat(reach.followed).containsExactly("ams-b07");
        assertThat(shown.robot().lookup(".log-placeholder").<Label>query().getText())
                .startsWith("No log of ams-b07 yet.");
        shown.picture("cluster-nodes-no-log");
        shown.robot().interact(() -> view.ifPresent(View::close));
        assertThat(reach.followed).isEmpty();
    }

    @Test
    void cyclesThePowerOfTheMachineWhoseNameIsTyped() {
        var shown = show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        shown.robot().clickOn("#powerCycle");
        Screen.pulses(2);
        assertThat(shown.robot().lookup("#question-act").query().isDisabled()).isTrue();
        shown.robot().write("ams-b07");
        assertThat(shown.robot().lookup("#question-act").query().isDisabled()).isTrue();
        shown.picture("cluster-power-question");
        shown.robot().eraseText(1).write("8").clickOn("#question-act");

        Screen.await("it is told", () -> !notices.all().isEmpty());
        assertThat(reach.done).containsExactly("cycle ams-b08 10.20.8.48");
        assertThat(notices.all().getFirst().title()).isEqualTo("ams-b08 was power-cycled");
    }

    @Test
    void pausesTheHealthCheckThatWouldReplaceTheMachine() {
        var shown = show(SampleFleet.state(), "retail-stage", Tab.TOPOLOGY, Optional.of("ams-b08"));

        shown.robot().clickOn("#pauseCheck");

        Screen.await("it is told", () -> !notices.all().isEmpty());
        assertThat(reach.done).hasSize(1);
        assertThat(reach.done.getFirst()).startsWith("PAUSE_CHECK retail-stage retail-stage");
    }

    @Test
    void saysWhyItWasNotDoneAndWhyItCannotBe() {
        reach.refusal = "PATCH /api/v1/nodes/ams-b08: forbidden";
        var shown = show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup("#actReasons").<Label>query().getText())
                .isEqualTo("Cordon: no kubeconfig of retail-stage lies in this workspace.");
        shown.robot()
                .interact(
                        () -> shown.robot().lookup("#checkNode").<Button>query().fire());

        Screen.await("it is told", () -> !notices.all().isEmpty());
        assertThat(notices.all().getFirst().detail()).isEqualTo(reach.refusal);
    }

    private void writeTheLogOfTheMockup() {
        reach.writes("14:19:12", LogLevel.WARN, "kernel", "nvme nvme0: I/O timeout, aborting", "qid=7");
        reach.writes("14:19:12", LogLevel.ERROR, "kernel", "blk_update_request: I/O error, dev nvme0n1", "sector=9182");
        reach.writes("14:19:44", LogLevel.WARN, "containerd", "slow snapshot commit", "duration=31.2s");
        reach.writes("14:20:30", LogLevel.WARN, "kubelet", "image garbage collection failed", "err=deadline");
        reach.writes("14:21:47", LogLevel.WARN, "kubelet", "PLEG is not healthy", "active=3m1.8s");
        reach.writes("14:22:03", LogLevel.ERROR, "kernel", "EXT4-fs error (nvme0n1p2): bad block bitmap", "");
        reach.writes("14:22:04", LogLevel.ERROR, "kernel", "EXT4-fs (nvme0n1p2): Remounting read-only", "");
        reach.writes("14:22:11", LogLevel.INFO, "kubelet", "updated node lease", "node=ams-b08");
        reach.writes("14:22:21", LogLevel.ERROR, "kubelet", "exited with status 1", "err=\"read-only file system\"");
        reach.writes("14:23:01", LogLevel.WARN, "capi", "Node Ready is Unknown", "machine=retail-stage-hv2lm");
        reach.writes("14:26:29", LogLevel.INFO, "rufio", "power state check", "host=10.20.8.48 state=on");
    }

    private static int lines(Screen shown) {
        return shown.robot()
                .lookup("#nodeLog .log-list")
                .<ListView<?>>query()
                .getItems()
                .size();
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
                    new Route.Cluster(cluster, tab, object),
                    new ClusterPlace(
                            fleet,
                            reach,
                            reach::cycle,
                            _ -> false,
                            SampleFleet::runs,
                            background,
                            navigator,
                            notices,
                            fleet));
            model.follow();
            var view = Views.load("cluster/detail", new ClusterController(model));
            this.view = Optional.of(view);
            return FleetViewTest.framed(view.node());
        });
        screen = Optional.of(made);
        Screen.pulses(3);
        return made;
    }
}
