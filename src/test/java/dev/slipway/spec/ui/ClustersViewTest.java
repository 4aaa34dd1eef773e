package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Status;
import dev.slipway.spec.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersViewTest {

    private static final ClusterEntry PROD = new ClusterEntry(
            "retail-prod",
            Status.READY,
            "Ready",
            "Workload cluster of ams-mgmt, bare metal, Kubernetes v1.35.6",
            Optional.empty(),
            Route.Cluster.of("retail-prod"));
    private static final ClusterEntry STAGE = new ClusterEntry(
            "retail-stage",
            Status.FAILED,
            "Degraded",
            "Workload cluster of ams-mgmt, bare metal, Kubernetes v1.36.2",
            Optional.empty(),
            Route.Cluster.of("retail-stage"));

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);

    @AfterEach
    void close() {
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void draftsAreListedContinuedAndImported(@TempDir Path folder) throws IOException {
        var forge = Forge.at(folder);
        var model = new ClustersViewModel(forge.desk(background), () -> List.of(PROD, STAGE));
        var screen =
                Screen.show(() -> Views.load("wizard/clusters", new ClustersController(model, FileQuestions.dialogs()))
                        .node());
        Screen.await("the draft is listed", () -> model.draftCount() == 1);
        assertThat(model.entries()).startsWith(PROD, STAGE).hasSize(3);
        screen.picture("clusters-list");
        assertThat(height(screen, "#cluster-list")).isCloseTo(height(screen, ".clusters-body > .panel"), offset(3.0));

        screen.robot().interact(() -> model.open(STAGE));
        assertThat(forge.navigator.here().get()).isEqualTo(STAGE.open());
        screen.robot().interact(() -> model.open(model.entries().getLast()));

        assertThat(forge.navigator.here().get()).isEqualTo(new Route.CreateCluster(Optional.of("ml-forge")));
        screen.robot().interact(() -> model.importing(Path.of("examples/broken/ml-forge.yaml")));
        Screen.await(
                "the import is a draft",
                () -> forge.navigator.here().get().equals(new Route.CreateCluster(Optional.of("ml-forge-2"))));
        screen.close();
    }

    @Test
    void aDraftIsDeletedOnlyWhenAsked(@TempDir Path folder) throws IOException {
        var forge = Forge.at(folder);
        var model = new ClustersViewModel(forge.desk(background), List::of);
        var screen =
                Screen.show(() -> Views.load("wizard/clusters", new ClustersController(model, FileQuestions.dialogs()))
                        .node());
        Screen.await("the draft is listed", () -> model.draftCount() == 1);
        Screen.pulses(3);

        screen.robot().clickOn("Delete draft");
        screen.picture("clusters-delete");
        screen.robot().clickOn("Keep it");
        assertThat(model.draftCount()).isEqualTo(1);

        screen.robot().clickOn("Delete draft");
        screen.robot().interact(() -> ((Button) screen.stage().getScene().lookup("#question-act")).fire());
        Screen.await("it is gone", () -> model.entries().isEmpty());
        screen.close();
    }

    @Test
    void nothingYetSaysHowToBegin(@TempDir Path folder) throws IOException {
        var forge = Forge.at(folder);
        var model = new ClustersViewModel(forge.desk(background), List::of);
        model.delete(Forge.DRAFT);
        var screen =
                Screen.show(() -> Views.load("wizard/clusters", new ClustersController(model, FileQuestions.dialogs()))
                        .node());
        Screen.await(
                "nothing is listed",
                () -> !model.reading().get() && model.entries().isEmpty());

        assertThat(screen.stage().getScene().lookup("#no-clusters").isVisible()).isTrue();
        screen.picture("clusters-empty");
        screen.close();
    }

    @Test
    void whatIsNotReadYetAndWhatCannotBeReadSaySo(@TempDir Path folder) throws IOException {
        var forge = Forge.at(folder);
        new Drafts(forge.workspace().drafts()).delete(Forge.DRAFT);
        var slow = new CountDownLatch(1);
        var model = new ClustersViewModel(forge.desk(background), () -> {
            awaited(slow);
            throw new IllegalStateException("runs: permission denied");
        });
        var screen =
                Screen.show(() -> Views.load("wizard/clusters", new ClustersController(model, FileQuestions.dialogs()))
                        .node());
        Screen.await("it is being read", () -> model.reading().get());
        Screen.await(
                "bars are shown",
                () -> screen.stage().getScene().lookup(".loading-state").isVisible());
        screen.picture("clusters-loading");

        slow.countDown();

        Screen.await("it says why", () -> !model.trouble().get().isEmpty());
        Screen.pulses(3);
        assertThat(screen.stage().getScene().lookup(".error-state").isVisible()).isTrue();
        assertThat(screen.stage().getScene().lookup("#cluster-count").isVisible())
                .isFalse();
        screen.picture("clusters-error");
        screen.close();
    }

    private static double height(Screen screen, String query) {
        return Screen.call(
                () -> screen.stage().getScene().lookup(query).getLayoutBounds().getHeight());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
