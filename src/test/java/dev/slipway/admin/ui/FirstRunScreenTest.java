package dev.slipway.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.Bench;
import dev.slipway.admin.CheckUp;
import dev.slipway.admin.Connection;
import dev.slipway.admin.LabStart;
import dev.slipway.admin.MachineChecks;
import dev.slipway.admin.Programs;
import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Views;
import dev.slipway.kube.KubeDoor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunScreenTest {

    private static final Map<String, String> LOGIN =
            Map.of("EKSA_AWS_ACCESS_KEY_ID", "AKIA", "EKSA_AWS_SECRET_ACCESS_KEY", "hush");

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);
    private final LabsForTest labs = new LabsForTest();
    private final List<Route> opened = new ArrayList<>();

    @TempDir
    private Path home;

    @AfterEach
    void end() {
        background.close();
    }

    @Test
    void asInTheMockup() {
        var programs = Programs.complete()
                .fails("docker ps", "permission denied while trying to connect to the Docker daemon socket");
        var screen = show(programs, Map.of(), true);

        assertThat(screen.robot().lookup("#checks-bad").queryLabeled().getText())
                .isEqualTo("1 to fix");
        assertThat(screen.robot().lookup("#checks-good").queryLabeled().getText())
                .isEqualTo("9 passed");
        screen.picture("first-run-mixed");
        screen.close();
    }

    @Test
    void whileNothingIsKnownYet() {
        var screen = show(Programs.complete(), LOGIN, false);

        screen.picture("first-run-looking");
        screen.close();
    }

    @Test
    void onAMachineThatIsReady() {
        var screen = show(Programs.complete(), LOGIN, true);

        assertThat(screen.robot().lookup("#checks-bad").queryLabeled().isVisible())
                .isFalse();
        screen.picture("first-run-good");
        screen.close();
    }

    @Test
    void theLabIsOneClickAway() {
        labs.hold = new CountDownLatch(1);
        var screen = show(Programs.complete(), LOGIN, true);

        screen.robot().clickOn("#first-run-go");
        Screen.await("the lab is being started", () -> labs.told.contains("start lab 10.0"));
        screen.picture("first-run-lab-starting");
        labs.hold.countDown();
        Screen.await("the run is open", () -> !opened.isEmpty());

        assertThat(opened).containsExactly(new Route.Run("run-1"));
        screen.close();
    }

    @Test
    void aLabThatDoesNotStartSaysWhy() {
        labs.refusal = Optional.of("The lab did not answer within 30 s. Its last words are in lab.log; try again.");
        var screen = show(Programs.complete(), LOGIN, true);

        screen.robot().clickOn("#first-run-go");
        Screen.await(
                "the reason",
                () -> screen.robot().lookup("#first-run-trouble").query().isVisible());

        screen.picture("first-run-lab-failed");
        assertThat(opened).isEmpty();
        screen.close();
    }

    private Screen show(Programs programs, Map<String, String> environment, boolean look) {
        var checks = new ChecksViewModel(
                CheckUp.of(MachineChecks.of(Bench.ready(), programs, environment)), programs, background);
        var model = new FirstRunViewModel(
                new LabStart(labs, (_, _, _, _) -> "run-1", home),
                new Connection(KubeDoor.network()),
                (_, at, _) -> opened.add(at),
                checks.readings(),
                background);
        var screen = Screen.show(() -> Views.load(
                        "admin/first-run",
                        new FirstRunController(
                                new SimpleStringProperty("ams-adm01"),
                                new FirstRunController.Parts(
                                        Views.load("admin/check-list", new CheckListController(checks, Detail.SHORT)),
                                        Views.load("admin/ways", new WaysController(model)),
                                        Views.load(
                                                "admin/first-run-footer",
                                                new FirstRunFooterController(
                                                        model,
                                                        Screen.appearance(),
                                                        FileQuestions.dialogs(),
                                                        () -> {})))))
                .node());
        if (look) {
            Screen.call(() -> {
                checks.look();
                return true;
            });
            Screen.await("all checks", () -> !checks.looking().get());
        }
        return screen;
    }
}
