package dev.slipway.fleet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.SampleFleet;
import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusPill;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetViewTest {

    private final ScriptedFleet fleet = new ScriptedFleet(SampleFleet.state(), SampleFleet.NOW);
    private final Navigator navigator = new Navigator(new Route.Fleet());
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private Connecting connecting = _ -> "ams-mgmt";
    private Optional<Screen> screen = Optional.empty();

    @AfterEach
    void close() {
        screen.ifPresent(Screen::close);
        background.close();
    }

    @Test
    void showsTheFleet() {
        var shown = show();

        assertThat(shown.robot().lookup(".cluster-card").queryAll()).hasSize(5);
        assertThat(text(shown, "#attention .attention-what")).isEqualTo("ams-b08 in retail-stage stopped reporting");
        shown.picture("fleet-overview");
    }

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileTheFleetChanges() {
        var shown = show();

        try (var watch = PulseWatch.start()) {
            for (var state : List.of(SampleFleet.unreachable(), SampleFleet.interrupted(), SampleFleet.state())) {
                shown.robot().interact(() -> fleet.become(state));
                Screen.pulses(20);
            }

            assertThat(watch.ioStacks()).isEmpty();
        }
    }

    @Test
    void walksAlongTheLinksByKeys() {
        var shown = show();
        shown.robot().interact(() -> shown.robot().lookup("#fleetMap").query().requestFocus());

        shown.robot().type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(navigator.here().get()).isInstanceOf(Route.Cluster.class);
    }

    @Test
    void showsTheFleetAsAList() {
        var shown = show();

        shown.robot().clickOn("List");

        assertThat(shown.robot().lookup("#clusters .table-row-cell").queryAll()).isNotEmpty();
        shown.picture("fleet-list");
    }

    @Test
    void datesWhatCannotBeReached() {
        fleet.become(SampleFleet.unreachable());
        var shown = show();

        assertThat(shown.robot().lookup(".cluster-card .status-pill").queryAllAs(StatusPill.class))
                .extracting(StatusPill::getText)
                .contains("Unreachable", "Ready");
        shown.picture("fleet-unreachable");
    }

    @Test
    void tellsOfAnInterruptedRun() {
        fleet.become(SampleFleet.interrupted());
        var shown = show();

        shown.picture("fleet-interrupted");
        shown.robot().clickOn("#showRun");

        assertThat(navigator.here().get()).isEqualTo(new Route.Run("20261124-140211-create-ml-forge"));
    }

    @Test
    void offersToBeginWhereThereIsNothing() {
        fleet.become(new FleetState(true, List.of(), List.of(), List.of(), List.of(), List.of()));
        var shown = show();

        shown.picture("fleet-empty");
        shown.robot().clickOn("#createFirst");

        assertThat(navigator.here().get()).isEqualTo(new Route.CreateCluster(Optional.empty()));
    }

    @Test
    void saysWhenACreationWillBeDone() {
        var shown = show();

        assertThat(shown.robot().lookup("Finishes").tryQuery()).isPresent();
    }

    @Test
    void connectsTheClusterOfAKubeconfig() {
        var shown = show();

        shown.robot().clickOn("#connect").clickOn("#chooseKubeconfig");
        Screen.pulses(3);

        assertThat(shown.robot().lookup("#openConnected").<Button>query().getText())
                .isEqualTo("Open ams-mgmt");
        shown.robot().clickOn("#openConnected");
        assertThat(navigator.here().get()).isEqualTo(Route.Cluster.of("ams-mgmt"));
    }

    @Test
    void saysWhyAClusterWasNotConnected() {
        connecting = file -> {
            throw new IOException(
                    "The API server in " + file.getFileName() + " does not answer. Check the address, then try again.");
        };
        var shown = show();

        shown.robot().clickOn("#connect").clickOn("#chooseKubeconfig");

        assertThat(shown.robot().lookup("#connectState").<Banner>query().getText())
                .startsWith("The cluster was not connected. The API server in ams.kubeconfig does not answer.");
        shown.picture("fleet-connect");
    }

    @Test
    void leadsToTheLabWhereThereIsNothing() {
        fleet.become(new FleetState(true, List.of(), List.of(), List.of(), List.of(), List.of()));
        var shown = show();

        shown.robot().clickOn("#tryLab");

        assertThat(navigator.here().get()).isEqualTo(new Route.FirstRun());
    }

    private Screen show() {
        var made = Screen.show(() -> framed(page()));
        screen = Optional.of(made);
        Screen.pulses(3);
        return made;
    }

    private Parent page() {
        var model = new FleetViewModel(fleet, SampleFleet::runs, navigator, fleet);
        model.follow(background);
        var sheet = new ConnectController(
                new ConnectViewModel(connecting, background, navigator),
                new Chosen(Path.of("/home/lena/ams.kubeconfig")));
        return Views.load("fleet/overview", new FleetController(model, new Ready(), sheet))
                .node();
    }

    /// The room that rail, top bar and status bar take.
    static Parent framed(Node page) {
        var frame = new StackPane(page);
        frame.setPadding(new Insets(48, 0, 26, 64));
        frame.getStyleClass().add("page");
        return frame;
    }

    private static String text(Screen screen, String query) {
        return screen.robot().lookup(query).<javafx.scene.control.Label>query().getText();
    }

    /// Answers every question for a file with the same one.
    private record Chosen(Path file) implements FileQuestions {

        @Override
        public Optional<Path> open(Node from, String title, Kind kind) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> save(Node from, String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Node from, String title, Path start) {
            return Optional.empty();
        }
    }

    private static final class Ready implements Readiness {

        private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(new Report(
                "ams-adm01",
                "Ubuntu 24.04, 8 cores, 32 GB",
                Status.READY,
                "Ready",
                List.of(
                        new Row(Status.READY, "Docker Engine", "28.3.3"),
                        new Row(Status.READY, "eksctl anywhere", "v0.26.1"),
                        new Row(Status.READY, "kubectl", "v1.36.2"),
                        new Row(Status.READY, "Layer 2 access", "VLAN 120, VLAN 140"),
                        new Row(Status.READY, "Disk", "402 GB free"),
                        new Row(Status.WARNING, "Cluster folder backup", "6 days ago"))));

        @Override
        public ReadOnlyObjectProperty<Report> report() {
            return report.getReadOnlyProperty();
        }

        @Override
        public void checkAgain() {
            // Nothing to look at.
        }

        @Override
        public void open() {
            // Nowhere to go.
        }
    }
}
