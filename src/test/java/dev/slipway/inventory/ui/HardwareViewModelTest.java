package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.QuickFix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HardwareViewModelTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private HardwareViewModel model;

    @BeforeEach
    void open() throws IOException {
        var site = new AmsterdamSite(folder, background);
        model = site.open();
        site.likeTheMockup(model);
    }

    @Test
    void theHeadCountsTheMachines() {
        assertThat(model.sentence().get()).isEqualTo("31 machines, 20 in clusters, 6 to add");
        assertThat(model.table().shown()).hasSize(15);
        assertThat(model.ready()).hasSize(3);
    }

    @Test
    void everyClusterSaysHowItIsServed() {
        assertThat(model.fit().clusters())
                .extracting(
                        FitViewModel.ClusterFit::name,
                        FitViewModel.ClusterFit::status,
                        FitViewModel.ClusterFit::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ml-forge", Status.FAILED, "1 short"),
                        org.assertj.core.groups.Tuple.tuple("retail-prod", Status.WARNING, "1 group without spare"),
                        org.assertj.core.groups.Tuple.tuple("retail-stage", Status.WARNING, "No spares"),
                        org.assertj.core.groups.Tuple.tuple("ams-mgmt", Status.WARNING, "No spares"));
    }

    @Test
    void theWayFromProblemToProblemGoesRoundTheTable() {
        var spots = new ArrayList<Spot>();
        var at = Optional.<Spot>empty();
        for (var step = 0; step < 5; step++) {
            at = model.table().problem(at, TableViewModel.Direction.ON);
            spots.add(at.orElseThrow());
        }

        assertThat(spots).extracting(Spot::column).containsExactly("mac", "hostname", "disk", "labels", "mac");
        assertThat(spots.getFirst()).isEqualTo(spots.getLast());
    }

    @Test
    void whatIsReadyIsAddedAndSaved() throws IOException {
        model.addReady();

        assertThat(model.sentence().get()).isEqualTo("34 machines, 20 in clusters, 3 to add");
        assertThat(folder.resolve("hardware.csv"))
                .content()
                .contains("ams-e01", "ams-e06")
                .doesNotContain("ams-e05");

        model.sheets().undo();
        assertThat(Files.readString(folder.resolve("hardware.csv"))).doesNotContain("ams-e01");
    }

    @Test
    void aFixIsAppliedAndTheRowIsReady() {
        var spot = model.table()
                .problem(Optional.empty(), TableViewModel.Direction.ON)
                .flatMap(first -> model.table().problem(Optional.of(first), TableViewModel.Direction.ON))
                .orElseThrow();

        model.apply(spot.key(), model.fix(spot).orElseThrow());

        assertThat(model.sheets().assessment().get().sound(spot.key())).isTrue();
        assertThat(model.ready()).hasSize(4);
    }

    @Test
    void anInvalidEditIsKeptButNotWritten() throws IOException {
        var key = model.table().shown().getLast().key();

        model.set(List.of(key), "disk", "sda");

        assertThat(model.sheets().saving().get()).isInstanceOf(Saving.Waits.class);
        assertThat(folder.resolve("hardware.csv")).content().doesNotContain(",sda,");

        model.apply(key, new QuickFix("disk", "/dev/sda"));
        assertThat(model.sheets().saving().get()).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void rowsAreFilteredAndGrouped() {
        model.table().chips().setAll(new LineFilter("!rack=a"));
        model.table().typed().set("retail-stage-cp");

        assertThat(model.table().rows()).first().isInstanceOf(SheetRow.Head.class);
        assertThat(model.table().shown()).hasSize(3);

        model.table().grouping().set(Grouping.NONE);
        assertThat(model.table().rows())
                .filteredOn(SheetRow.Item.class::isInstance)
                .hasSize(3);
    }

    @Test
    void nothingFailsUnheard() {
        assertThat(failures).isEmpty();
    }
}
