package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.ChosenFile;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of an operator: import machines and a specification, create the cluster, find it in the fleet.
class JourneyTest {

    private static final Path EXAMPLES = Path.of("examples/amsterdam").toAbsolutePath();
    // Not faster: what a busy computer takes in real time must not become hours of the lab.
    private static final double SPEED = 60;
    private static final Duration CREATION = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    private final LabProcesses labs = new LabProcesses();
    private OpenForTest open;
    private Shell shell;
    private Screen screen;

    @BeforeEach
    void show() throws Exception {
        var workspace = new Workspace(folder, "Amsterdam", Workspace.Kind.LAB);
        labs.start(workspace.lab(), SPEED);
        open = OpenForTest.of(
                workspace, labs, new Route.Hardware(Optional.empty()), new ChosenFile(JourneyTest::example));
        shell = Screen.call(() -> {
            Screen.appearance().calm().set(true);
            return new Shell(open.site(), Rooms.of(open.site()));
        });
        screen = Screen.show(shell::node);
    }

    @AfterEach
    void close() throws Exception {
        Screen.call(() -> {
            shell.close();
            return shell;
        });
        screen.close();
        open.close();
        labs.stop(new Workspace(folder, "Amsterdam", Workspace.Kind.LAB).lab());
    }

    @Test
    void fromAnEmptyFolderToAClusterInTheFleet() throws IOException {
        press("#empty-import");
        press("#add-ready");
        Screen.await("the inventory is saved", () -> Files.exists(folder.resolve("hardware.csv")));

        go(new Route.Clusters());
        press("#import-spec");
        Screen.await("the wizard is open", () -> here() instanceof Route.CreateCluster);
        while (screen.robot().lookup("#data-gone").tryQuery().isEmpty()) {
            screen.robot().press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            Screen.pulses(2);
        }
        press("#data-gone");
        press("#start");
        write("#question-typed", "ml-forge");
        press("#question-act");

        Screen.await("the run is shown", () -> here() instanceof Route.Run);
        Screen.await(
                "the run ends",
                CREATION,
                () -> run().filter(state -> state.standing() != Standing.RUNNING)
                        .isPresent());
        var ended = run().orElseThrow();
        assertThat(ended.standing()).as("%s", ended.record().failure()).isEqualTo(Standing.DONE);
        assertThat(ended.record().machines()).hasSize(7);
        assertThat(openTexts()).isNotEmpty().noneMatch(text -> passwords().anyMatch(text::contains));

        go(new Route.Fleet());
        Screen.await("the cluster is ready", () -> shown("ml-forge") && shown("7 of 7"));
    }

    private static Stream<String> passwords() {
        return HardwareCsv.reader().read(EXAMPLES.resolve("hardware.csv")).machines().stream()
                .map(machine -> machine.bmc().orElseThrow().credentials().password());
    }

    /// What can be read in the workspace but for its secrets.
    private List<String> openTexts() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(folder.resolve(".slipway/secrets"))) {
                    texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }

    private Optional<RunState> run() {
        return open.site().runs().states().stream().findFirst();
    }

    private Route here() {
        return open.navigator().here().get();
    }

    private void go(Route route) {
        Screen.call(() -> {
            open.navigator().go(route);
            return route;
        });
        Screen.pulses(2);
    }

    private void press(String query) {
        Screen.await(query + " can be pressed", () -> usable(query).isPresent());
        screen.robot().clickOn(Screen.call(() -> usable(query).orElseThrow()));
    }

    private void write(String query, String text) {
        press(query);
        screen.robot().write(text);
    }

    private Optional<Node> usable(String query) {
        return screen.robot().lookup(query).queryAll().stream()
                .filter(node -> !node.isDisabled() && node.isVisible() && node.getScene() != null)
                .filter(node -> node.localToScene(node.getBoundsInLocal()).getHeight() > 0)
                .findFirst();
    }

    private boolean shown(String text) {
        return screen.robot().lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> text.equals(label.getText()));
    }

    private static Path example(FileQuestions.Kind kind) {
        return EXAMPLES.resolve(kind == FileQuestions.Kind.CSV ? "hardware.csv" : "ml-forge.yaml");
    }
}
