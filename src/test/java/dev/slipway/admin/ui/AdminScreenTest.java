package dev.slipway.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.About;
import dev.slipway.admin.Bench;
import dev.slipway.admin.CheckUp;
import dev.slipway.admin.MachineChecks;
import dev.slipway.admin.Programs;
import dev.slipway.fx.Background;
import dev.slipway.fx.Screen;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.site.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminScreenTest {

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);
    private final LabsForTest labs = new LabsForTest();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        background.close();
    }

    @Test
    void aMachineThatNeedsAttentionSaysWhereAndHow() {
        var programs = Programs.complete()
                .fails("docker ps", "permission denied while trying to connect to the Docker daemon socket")
                .says("docker ps --all", "ml-forge-eks-a-cluster-control-plane");
        var screen = show(programs);

        assertThat(screen.robot().lookup("#admin-pill").queryLabeled().getText())
                .isEqualTo("Needs attention");
        screen.robot().clickOn("#how-packages");
        screen.picture("admin-mixed");
        screen.close();
    }

    @Test
    void theLabIsStoppedAndStartedHere() {
        var screen = show(Programs.complete());
        Screen.await(
                "the lab is seen",
                () -> screen.robot().lookup("#lab-stop").query().isVisible());
        assertThat(screen.robot().lookup("#admin-pill").queryLabeled().getText())
                .isEqualTo("Ready");
        screen.picture("admin-good");

        screen.robot().clickOn("#lab-stop");
        Screen.await(
                "the lab is stopped",
                () -> screen.robot().lookup("#lab-start").query().isVisible());
        screen.picture("admin-lab-stopped");
        labs.hold = new CountDownLatch(1);
        screen.robot().clickOn("#lab-start");
        Screen.await("the lab is being started", () -> labs.told.contains("start lab 10.0"));
        labs.hold.countDown();

        assertThat(labs.told).containsExactly("stop", "start lab 10.0");
        screen.close();
    }

    private Screen show(Programs programs) {
        var checks = new ChecksViewModel(
                CheckUp.of(MachineChecks.of(Bench.ready(), programs, Map.of())), programs, background);
        var workspace = new Workspace(folder, "Amsterdam", Workspace.Kind.LAB);
        var screen = Screen.show(() -> {
            var list = Views.load("admin/check-list", new CheckListController(checks, Detail.FULL));
            var lab = new LabViewModel(labs, folder.resolve("lab"), background);
            List<View> side = List.of(
                    Views.load("admin/workspace", new WorkspaceController(workspace, background, () -> {})),
                    Views.load("admin/lab", new LabController(lab)),
                    Views.load(
                            "admin/about",
                            new AboutController(
                                    new About("0.1.0", "25.0.3+9", "26.0.2"),
                                    Path.of("/home/l.devries/.config/slipway/settings.json"),
                                    () -> {})));
            var parts = new AdminController.Parts(list, side);
            return Views.load(
                            "admin/admin",
                            new AdminController(new SimpleStringProperty("ams-adm01"), checks, parts, () -> {}))
                    .node();
        });
        Screen.call(() -> {
            checks.look();
            return true;
        });
        Screen.await("all checks", () -> !checks.looking().get());
        return screen;
    }
}
