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
import org.assertj.core.groups.Tuple;
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
        assertThat(model.exchange().ready()).hasSize(3);
    }

    @Test
    void everyClusterSaysHowItIsServed() {
        assertThat(model.fit().clusters())
                .extracting(
                        FitViewModel.ClusterFit::name,
                        FitViewModel.ClusterFit::status,
                        FitViewModel.ClusterFit::verdict)
                .containsExactly(
                        Tuple.tuple("ml-forge", Status.FAILED, "1 short"),
                        Tuple.tuple("retail-prod", Status.WARNING, "1 group without spare"),
                        Tuple.tuple("retail-stage", Status.WARNING, "No spares"),
                        Tuple.tuple("ams-mgmt", Status.WARNING, "No spares"));
    }

    @Test
    void theWayFromProblemToProblemGoesRoundTheTable() {
        var spots = new ArrayList<Spot>();
        var at = Optional.<Spot>empty();
        for (var step = 0; step < 5; step++) {
            at = model.problems().next(at, Problems.Direction.ON);
            spots.add(at.orElseThrow());
        }

        assertThat(spots).extracting(Spot::column).containsExactly("mac", "hostname", "disk", "labels", "mac");
        assertThat(spots.getFirst()).isEqualTo(spots.getLast());
    }

    @Test
    void whatIsReadyIsAddedAndSaved() throws IOException {
        model.exchange().addReady();

        assertThat(model.sentence().get()).isEqualTo("34 machines, 20 in clusters, 3 to add");
        assertThat(folder.resolve("hardware.csv"))
                .content()
                .contains("ams-e01", "ams-e06")
                .doesNotContain("ams-e05", "xK7t");

        model.sheets().undo();
        assertThat(Files.readString(folder.resolve("hardware.csv"))).doesNotContain("ams-e01");
    }

    @Test
    void anExportThatComesBackIsComparedAndRemovesNoMachine() throws IOException {
        var lines = Files.readAllLines(folder.resolve("hardware.csv"));
        var other = folder.resolve("from-a-spreadsheet.csv");
        Files.writeString(
                other,
                "\uFEFF" + lines.get(0).replace("hostname", "Host Name").replace(',', ';') + "\r\n"
                        + lines.get(1).replace(',', ';').replace("/dev/sda", "/dev/sdb") + "\r\n"
                        + lines.get(2).replace(',', ';') + "\r\n");

        model.exchange().read(other);

        assertThat(model.exchange().renamed().get()).isEqualTo("Read in the header: “Host Name” as hostname.");
        assertThat(model.exchange().difference().get())
                .startsWith("0 new, 1 changed, 1 as they are. 29 of the inventory are not in the file and stay.");
        model.exchange().addReady();
        assertThat(model.sentence().get()).startsWith("31 machines");
        assertThat(folder.resolve("hardware.csv")).content().contains("/dev/sdb");
    }

    @Test
    void theColumnsOfAForeignFileAreSaidByHandAndRemembered() throws IOException {
        var file = foreign("Server;Primary;IP Address;Netmask;Gateway;Nameservers;Labels;Device");
        model.exchange().read(file);
        var mapping = model.exchange().mapping();

        assertThat(model.exchange().ready()).isEmpty();
        assertThat(mapping.missing()).isEqualTo("No column is chosen yet for hostname, mac, disk.");
        choose(0, "hostname");
        choose(1, "ip_address");
        assertThat(mapping.refusal().get())
                .isEqualTo("More than one column of the file would be ip_address: “Primary”, “IP Address”."
                        + " Choose below.");
        choose(1, "mac");
        choose(7, "disk");

        assertThat(mapping.refusal().get()).isEmpty();
        assertThat(mapping.missing()).isEmpty();
        assertThat(model.exchange().ready()).hasSize(2);
        model.exchange().discard();
        assertThat(model.sheets().sheet().get().columns()).doesNotContain("Server", "Device");
        model.exchange().read(file);
        assertThat(model.exchange().ready()).hasSize(2);
        model.exchange().addReady();
        assertThat(mapping.mapping().get().parts()).isEmpty();
        assertThat(folder.resolve("hardware.csv")).content().contains("ams-f02,,,,ac:1f:6b:2f:d1:22");
    }

    @Test
    void undoTakesBackWhatAColumnWasTakenForToo() throws IOException {
        model.exchange().read(foreign("Server;mac;ip_address;netmask;gateway;nameservers;labels;disk"));
        var mapping = model.exchange().mapping();
        var asWritten = mapping.mapping().get();
        choose(0, "hostname");
        var chosen = mapping.mapping().get();

        model.sheets().undo();

        assertThat(mapping.mapping().get()).isEqualTo(asWritten);
        assertThat(mapping.missing()).isEqualTo("No column is chosen yet for hostname.");
        assertThat(model.exchange().ready()).isEmpty();

        model.sheets().redo();

        assertThat(mapping.mapping().get()).isEqualTo(chosen);
        assertThat(model.exchange().ready()).hasSize(2);
    }

    @Test
    void aHeaderNobodyKnowsIsAskedFor() throws IOException {
        model.exchange().read(foreign("A;B;C;D;E;F;G;H"));

        assertThat(model.exchange().mapping().open().get()).isTrue();
        assertThat(model.exchange().mapping().refusal().get()).startsWith("The first line names no column");
        assertThat(model.sheets().sheet().get().pending()).isEmpty();
        choose(0, "hostname");
        assertThat(model.sheets().sheet().get().pending()).hasSize(2);
    }

    private Path foreign(String header) throws IOException {
        return Files.writeString(folder.resolve("rack-f.csv"), header + """

                ams-f01;ac:1f:6b:2f:d1:20;10.20.0.71;255.255.255.0;10.20.0.1;10.20.0.2;rack=f;/dev/sda
                ams-f02;ac:1f:6b:2f:d1:22;10.20.0.72;255.255.255.0;10.20.0.1;10.20.0.2;rack=f;/dev/sda
                """);
    }

    private void choose(int index, String column) {
        var mapping = model.exchange().mapping();
        mapping.choose(index, new MappingViewModel.Choice(column, Optional.of(column)));
    }

    @Test
    void aFixIsAppliedAndTheRowIsReady() {
        var spot = model.problems()
                .next(Optional.empty(), Problems.Direction.ON)
                .flatMap(first -> model.problems().next(Optional.of(first), Problems.Direction.ON))
                .orElseThrow();

        model.problems().apply(spot.key(), model.problems().fix(spot).orElseThrow());

        assertThat(model.sheets().assessment().get().sound(spot.key())).isTrue();
        assertThat(model.exchange().ready()).hasSize(4);
    }

    @Test
    void anInvalidEditIsKeptButNotWritten() throws IOException {
        var key = model.table().shown().getLast().key();

        model.sheets().set(List.of(key), "disk", "sda");

        assertThat(model.sheets().saving().get()).isInstanceOf(Saving.Waits.class);
        assertThat(folder.resolve("hardware.csv")).content().doesNotContain(",sda,");

        model.problems().apply(key, new QuickFix("disk", "/dev/sda"));
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
    void racksThatAreAskedForTogetherAreOneGroup() {
        assertThat(heads())
                .containsExactly("From hardware-rack-e.csv 6 machines, not saved", "Racks C and D 9 machines");

        model.table().chips().setAll(new LineFilter("!rack=a,b"));

        assertThat(heads()).contains("Rack C 4 machines", "Rack D 5 machines");
    }

    @Test
    void aProblemInAClosedGroupIsFoundToo() {
        model.table().rows().stream()
                .filter(SheetRow.Head.class::isInstance)
                .map(SheetRow.Head.class::cast)
                .toList()
                .forEach(model.table()::toggle);
        assertThat(model.table().shown()).isEmpty();

        assertThat(model.problems().next(Optional.empty(), Problems.Direction.ON))
                .isPresent();
    }

    @Test
    void machinesOfTheSameClusterStandTogether() {
        model.table().chips().clear();
        model.table().grouping().set(Grouping.CLUSTER);

        assertThat(heads())
                .contains("ams-mgmt 5 machines", "retail-prod 8 machines", "retail-stage 7 machines")
                .contains("Draft: ml-forge 6 machines");
    }

    private List<String> heads() {
        return model.table().rows().stream()
                .filter(SheetRow.Head.class::isInstance)
                .map(SheetRow.Head.class::cast)
                .map(head -> head.title() + " " + head.detail())
                .toList();
    }

    @Test
    void nothingFailsUnheard() {
        assertThat(failures).isEmpty();
    }
}
