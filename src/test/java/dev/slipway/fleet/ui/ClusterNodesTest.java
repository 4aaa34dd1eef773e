package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.SampleFleet;
import dev.slipway.fleet.SampleInside;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.Screen;
import dev.slipway.log.LogLevel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterNodesTest {

    private final ClusterStage stage = new ClusterStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsTheMachinesAsATable() {
        writeTheLogOfTheMockup();
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        assertThat(shown.robot().lookup("#node .section").<Label>query().getText())
                .isEqualTo("ams-b08");
        Screen.await("the lines", () -> lines(shown) == 11);
        shown.picture("cluster-nodes");
    }

    @Test
    void followsTheLogOfTheChosenMachineAndNoOther() {
        writeTheLogOfTheMockup();
        var shown = stage.show(SampleFleet.state(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));

        shown.robot().clickOn("ams-b07");

        Screen.await("the other log", () -> lines(shown) == 0);
        assertThat(stage.reach.followed).containsExactly("ams-b07");
        assertThat(shown.robot().lookup(".log-placeholder").<Label>query().getText())
                .startsWith("No log of ams-b07 yet.");
        shown.picture("cluster-nodes-no-log");
        shown.robot().interact(() -> stage.leave());
        assertThat(stage.reach.followed).isEmpty();
    }

    @Test
    void showsWhatTheNodesRunAndUse() {
        stage.reach.inside = SampleInside.stage();
        writeTheLogOfTheMockup();
        var shown = stage.show(SampleFleet.connected(), "retail-stage", Tab.NODES, Optional.of("ams-b08"));
        Screen.await(
                "it is read",
                () -> shown.robot().lookup("#reading").<Label>query().getText().equals("Usage read 9 s ago"));

        assertThat(cells(shown)).contains("21 %", "38 %", "31", "No data");
        shown.picture("cluster-nodes-usage");
        shown.robot().clickOn("Pods");
        Screen.pulses(3);

        assertThat(shown.robot().lookup("#pods").<ListView<?>>query().getItems())
                .hasSize(58);
        shown.picture("cluster-nodes-pods");
    }

    @Test
    void showsWhatTheNodesHaveWhereNobodyMeasures() {
        var shown = stage.show(SampleFleet.connected(), "retail-stage", Tab.NODES, Optional.empty());

        Screen.await("it is read", () -> cells(shown).contains("32 cores"));
        assertThat(cells(shown)).contains("128 GiB");
        assertThat(shown.robot().lookup("#reading").<Label>query().getText())
                .isEqualTo("No usage: metrics-server is not installed");
    }

    private static List<String> cells(Screen shown) {
        return shown.robot().lookup("#nodes .table-cell").queryAllAs(TableCell.class).stream()
                .map(cell -> String.valueOf(cell.getText()))
                .toList();
    }

    private void writeTheLogOfTheMockup() {
        stage.reach.writes("14:19:12", LogLevel.WARN, "kernel", "nvme nvme0: I/O timeout, aborting", "qid=7");
        stage.reach.writes(
                "14:19:12", LogLevel.ERROR, "kernel", "blk_update_request: I/O error, dev nvme0n1", "sector=9182");
        stage.reach.writes("14:19:44", LogLevel.WARN, "containerd", "slow snapshot commit", "duration=31.2s");
        stage.reach.writes("14:20:30", LogLevel.WARN, "kubelet", "image garbage collection failed", "err=deadline");
        stage.reach.writes("14:21:47", LogLevel.WARN, "kubelet", "PLEG is not healthy", "active=3m1.8s");
        stage.reach.writes("14:22:03", LogLevel.ERROR, "kernel", "EXT4-fs error (nvme0n1p2): bad block bitmap", "");
        stage.reach.writes("14:22:04", LogLevel.ERROR, "kernel", "EXT4-fs (nvme0n1p2): Remounting read-only", "");
        stage.reach.writes("14:22:11", LogLevel.INFO, "kubelet", "updated node lease", "node=ams-b08");
        stage.reach.writes(
                "14:22:21", LogLevel.ERROR, "kubelet", "exited with status 1", "err=\"read-only file system\"");
        stage.reach.writes("14:23:01", LogLevel.WARN, "capi", "Node Ready is Unknown", "machine=retail-stage-hv2lm");
        stage.reach.writes("14:26:29", LogLevel.INFO, "rufio", "power state check", "host=10.20.8.48 state=on");
    }

    private static int lines(Screen shown) {
        return shown.robot()
                .lookup("#nodeLog .log-list")
                .<ListView<?>>query()
                .getItems()
                .size();
    }
}
