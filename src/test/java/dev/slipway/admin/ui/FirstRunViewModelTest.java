package dev.slipway.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.Connection;
import dev.slipway.admin.LabStart;
import dev.slipway.admin.Reading;
import dev.slipway.admin.Scenario;
import dev.slipway.admin.Speed;
import dev.slipway.fx.Background;
import dev.slipway.fx.Route;
import dev.slipway.kube.KubeDoor;
import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunViewModelTest {

    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private final LabsForTest labs = new LabsForTest();
    private final List<Workspace> workspaces = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    private Consumer<? super Exception> failed = _ -> {};

    @TempDir
    private Path home;

    @Test
    void aLabIsMadeStartedAndOpenedAtItsRun() throws IOException {
        var model = model("run-1");

        model.rehearse();

        assertThat(labs.told).containsExactly("start lab 10.0");
        assertThat(routes).containsExactly(new Route.Run("run-1"));
        assertThat(workspaces.getFirst().simulated()).isTrue();
        assertThat(workspaces.getFirst().folder()).isEqualTo(home.resolve("lab-of-amsterdam"));
        assertThat(workspaces.getFirst().specifications()).hasSize(1);
        assertThat(Files.readString(workspaces.getFirst().hardware()))
                .contains("ams-d04")
                .doesNotContain("vK7tQ2mXe9");
    }

    @Test
    void drillsBeginWithAFaultAndTheChosenSpeed() {
        var model = model("run-1");
        model.scenario().set(Scenario.DRILLS);
        model.speed().set(Speed.SIXTY_TIMES);

        model.rehearse();

        assertThat(labs.told).containsExactly("start lab 60.0", "inject ams-d04 wrong-disk");
    }

    @Test
    void aLabThatHasSeenARunIsLeftAloneAndAFreshOneMade() throws IOException {
        model("run-1").rehearse();
        var run = Files.createDirectories(home.resolve("lab-of-amsterdam/.slipway/runs/run-1"));
        Files.createFile(run.resolve("journal.jsonl"));

        model("run-2").rehearse();

        assertThat(workspaces.getLast().folder()).isEqualTo(home.resolve("lab-of-amsterdam-2"));
    }

    @Test
    void aLabThatDoesNotStartLeavesTheOperatorWhereTheyAre() {
        labs.refusal = Optional.of("no memory left");
        var model = model("run-1");

        model.rehearse();

        assertThat(model.trouble().get()).isEqualTo("no memory left");
        assertThat(model.busy().get()).isFalse();
        assertThat(routes).isEmpty();
    }

    @Test
    void aRunThatDoesNotStartStopsItsLab() {
        var model = new FirstRunViewModel(
                new LabStart(
                        labs,
                        (_, _, _, _) -> {
                            throw new IOException("no program");
                        },
                        home),
                new Connection(KubeDoor.network()),
                this::opened,
                FXCollections.observableArrayList(),
                background);

        model.rehearse();

        assertThat(labs.told).endsWith("stop");
        assertThat(model.trouble().get()).isEqualTo("no program");
    }

    @Test
    void aWorkspaceThatCannotBeOpenedLeavesTheOtherWaysOpen() {
        var model = model("run-1");
        model.rehearse();
        assertThat(model.busy().get()).isTrue();

        failed.accept(new IOException("the lab has ended"));

        assertThat(model.busy().get()).isFalse();
        assertThat(model.trouble().get()).isEqualTo("the lab has ended");
    }

    @Test
    void aFolderBecomesAWorkspaceAndItsHardwareIsNext() throws IOException {
        var model = model("");

        model.useHardware(home.resolve("rotterdam"));

        assertThat(routes).containsExactly(new Route.Hardware(Optional.empty()));
        assertThat(WorkspaceFile.open(home.resolve("rotterdam")).simulated()).isFalse();
        assertThat(home.resolve("rotterdam/.slipway/workspace.json")).exists();
    }

    @Test
    void aFileThatIsNoKubeconfigIsRefusedWithWhatToDo() throws IOException {
        var file = Files.writeString(home.resolve("notes.txt"), "nothing");
        var model = model("");

        model.connect(file);

        assertThat(model.trouble().get()).contains("notes.txt").contains("eks-a-cluster.kubeconfig");
        assertThat(routes).isEmpty();
    }

    @Test
    void theButtonSaysWhereItGoes() {
        var model = model("");

        assertThat(model.go().get()).isEqualTo("Open the rehearsal lab");
        model.way().set(Way.CONNECT);
        assertThat(model.go().get()).isEqualTo("Choose a kubeconfig");
    }

    private FirstRunViewModel model(String run) {
        return new FirstRunViewModel(
                new LabStart(labs, (_, _, _, _) -> run, home),
                new Connection(KubeDoor.network()),
                this::opened,
                FXCollections.<Reading>observableArrayList(),
                background);
    }

    private void opened(Workspace workspace, Route at, Consumer<? super Exception> failed) {
        workspaces.add(workspace);
        routes.add(at);
        this.failed = failed;
    }
}
