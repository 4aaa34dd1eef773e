package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Screen;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class HardwareViewTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);
    private @Nullable Screen screen;
    private @Nullable View view;

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
        if (view != null) {
            Screen.call(() -> {
                Objects.requireNonNull(view).close();
                return true;
            });
        }
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void theTableOfTheMockup() throws IOException {
        var model = mockup();
        show(model);

        picture("hardware-table");
        assertThat(table().getItems()).hasSize(17);
    }

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileTheTableIsEdited() throws IOException {
        var model = mockup();
        var site = new AmsterdamSite(folder, background);
        show(model);
        try (var watch = PulseWatch.start()) {
            Screen.call(() -> {
                site.check(model, "ams-d01", "ams-d02");
                return true;
            });
            Screen.pulses(3);
            robot().clickOn("#bulk-disk").write("nvme0n1").type(KeyCode.ENTER);
            Screen.pulses(60);

            assertThat(watch.ioStacks()).isEmpty();
        }
    }

    @Test
    void manyMachinesAreChangedAtOnce() throws IOException {
        var model = mockup();
        show(model);
        Screen.call(() -> {
            new AmsterdamSite(folder, background).check(model, "ams-d01", "ams-d02", "ams-d03", "ams-d04");
            return true;
        });
        picture("hardware-bulk");

        robot().clickOn("#bulk-disk").write("nvme0n1").type(KeyCode.ENTER);

        Screen.await(
                "the disks are set",
                () -> model.table().checkedLines().stream()
                        .allMatch(line ->
                                model.sheets().sheet().get().cell(line, "disk").equals("/dev/nvme0n1")));
    }

    @Test
    void aCellIsEditedByKeyboardAndSetRightByItsFix() throws IOException {
        var model = mockup();
        show(model);
        Screen.call(() -> {
            new AmsterdamSite(folder, background).check(model, "ams-d01", "ams-d02", "ams-d03", "ams-d04");
            return true;
        });
        focus("ams_e04");
        robot().type(KeyCode.F2);
        Screen.await("the popover is there", () -> lookup("#cell-advice").isVisible());
        robot().type(KeyCode.END);
        Objects.requireNonNull(screen).moment("hardware-cell-editing");

        robot().press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);

        Screen.await("the host name is valid", () -> model.exchange().ready().size() == 4);
        robot().push(KeyCode.CONTROL, KeyCode.Z);
        Screen.await("it is undone", () -> model.exchange().ready().size() == 3);
    }

    @Test
    void machinesAreNamedBeforeTheirPowerIsTakenAway() throws IOException {
        var model = mockup();
        show(model);
        Screen.call(() -> {
            new AmsterdamSite(folder, background).check(model, "ams-c01", "ams-c02");
            var bulk = (MenuButton) lookup("#bulk-power");
            bulk.getItems().get(1).fire();
            return true;
        });
        Screen.await("the question is there", () -> lookup("#question-keep") != null);
        picture("hardware-power-question");

        assertThat(lookup("#question-keep").isFocused()).isTrue();
        robot().type(KeyCode.ESCAPE);
        Screen.await("nothing was done", () -> lookup("#question") == null);
    }

    @Test
    void theTextOfTheInventoryHidesThePasswords() throws IOException {
        var model = mockup();
        show(model);

        robot().clickOn("CSV");
        picture("hardware-csv");

        assertThat(model.sheets().sheet().get().csv()).hasSize(32).noneMatch(line -> line.contains("pW01xK7t"));
    }

    @Test
    void typingReplacesACellAndTabGoesOn() throws IOException {
        var model = mockup();
        show(model);
        focus("ams-c01");

        robot().type(KeyCode.X).type(KeyCode.TAB);

        Screen.await(
                "the cell has changed",
                () -> model.table().shown().stream()
                        .anyMatch(line -> AmsterdamSite.name(model, line).equals("x")));
        assertThat(Screen.call(() -> table().getEditingCell().getTableColumn().getId()))
                .isEqualTo("mac");
    }

    @Test
    void anEmptySiteSaysHowToBegin() throws IOException {
        var site = new AmsterdamSite(folder, background);
        Files.delete(folder.resolve("hardware.csv"));
        var model = Screen.call(site::open);
        show(model);
        Screen.await("the inventory is read", () -> lookup("#empty-import").isVisible());

        picture("hardware-empty");

        assertThat(lookup("#hardware-state").isVisible()).isTrue();
        assertThat(Screen.call(() -> lookup("#filter").isFocused())).isFalse();
    }

    @Test
    void anExportThatComesBackSaysWhatItChanges() throws IOException {
        var model = Screen.call(new AmsterdamSite(folder, background)::open);
        show(model);
        Screen.await("the inventory is read", () -> model.table().shown().size() == 31);
        var other = folder.resolve("from-a-spreadsheet.csv");
        var lines = Files.readString(folder.resolve("hardware.csv")).lines().limit(3);
        Files.writeString(
                other,
                lines.collect(Collectors.joining("\n"))
                        .replaceFirst("hostname", "Host Name")
                        .replaceFirst("/dev/sda", "/dev/sdb")
                        .replace(',', ';'));

        Screen.call(() -> {
            model.exchange().read(other);
            return true;
        });
        Screen.await(
                "the file is compared",
                () -> model.exchange().ready().size() == 2
                        && !model.exchange().difference().get().isEmpty());

        picture("hardware-import");
        assertThat(((Label) lookup("#import-hint")).getText())
                .contains("29 of the inventory are not in the file and stay");
    }

    @Test
    void theColumnsOfAForeignFileAreSaidByKeyboard() throws IOException {
        var model = Screen.call(new AmsterdamSite(folder, background)::open);
        show(model);
        Screen.await("the inventory is read", () -> model.table().shown().size() == 31);
        var other = Files.writeString(folder.resolve("rack-f.csv"), """
                Server;Asset tag;MAC 1;IP Address;Netmask;Gateway;DNS;Labels;Disk;iDRAC;iDRAC user;iDRAC secret
                ams-f01;4711;ac:1f:6b:2f:d1:20;10.20.0.71;255.255.255.0;10.20.0.1;10.20.0.2;rack=f;/dev/sda;10.20.8.71;slipway;hush
                ams-f02;4712;ac:1f:6b:2f:d1:22;10.20.0.72;255.255.255.0;10.20.0.1;10.20.0.2;rack=f;sda;10.20.8.72;slipway;hush
                """);
        Screen.call(() -> {
            model.exchange().read(other);
            return true;
        });
        Screen.await("the file is read", () -> lookup("#map-columns").isVisible());

        robot().clickOn("#map-columns");
        Screen.await("the columns are there", () -> lookup("#column-0") instanceof ComboBox<?> box && box.isFocused());
        choose("hostname");
        robot().type(KeyCode.TAB).type(KeyCode.TAB);
        choose("ip_address");
        Screen.await("two of one are refused", () -> lookup("#mapping-refusal").isVisible());
        picture("hardware-mapping-refused");
        Screen.call(() -> {
            lookup("#column-2").requestFocus();
            return true;
        });
        choose("mac");
        set(6, "nameservers");
        set(9, "bmc_ip");
        set(10, "bmc_username");
        set(11, "bmc_password");

        Screen.await("a machine is ready", () -> model.exchange().ready().size() == 1);
        Screen.await(
                "the effect is told",
                () -> ((Label) lookup("#mapping-ready")).getText().equals("1 ready"));
        picture("hardware-mapping");
        robot().type(KeyCode.ESCAPE);
        Screen.await("the sheet is gone", () -> lookup("#map-columns").isFocused());
    }

    /// Chooses in the box that has the focus, as somebody does with the arrows.
    private void choose(String column) {
        var box = (ComboBox<?>) Screen.call(
                () -> Objects.requireNonNull(screen).stage().getScene().getFocusOwner());
        var wanted = Screen.call(() -> all(box).indexOf(column));
        while (!wanted.equals(Screen.call(() -> box.getSelectionModel().getSelectedIndex()))) {
            var below = Screen.call(() -> box.getSelectionModel().getSelectedIndex() < wanted);
            robot().type(below ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private static List<String> all(ComboBox<?> box) {
        return box.getItems().stream()
                .map(one -> ((MappingViewModel.Choice) one).words())
                .toList();
    }

    private void set(int index, String column) {
        Screen.call(() -> {
            var box = (ComboBox<?>) lookup("#column-" + index);
            box.getSelectionModel().select(all(box).indexOf(column));
            return true;
        });
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() throws IOException {
        var site = new AmsterdamSite(folder, background);
        Files.writeString(folder.resolve("hardware.csv"), "hostname,disk\nams-c01,\"/dev/sda\n");
        var model = Screen.call(site::open);
        show(model);
        Screen.await(
                "the page says so",
                () -> lookup("#read-again").isVisible()
                        && model.sheets().stage().get() instanceof Stage.Unreadable);

        picture("hardware-unreadable");
    }

    @BeforeAll
    static void start() {
        Screen.appearance();
    }

    private HardwareViewModel mockup() throws IOException {
        var site = new AmsterdamSite(folder, background);
        var model = Screen.call(site::open);
        Screen.await("the inventory is read", () -> model.table().shown().size() == 31);
        Screen.call(() -> {
            site.likeTheMockup(model);
            return true;
        });
        Screen.await("the file is read", () -> model.table().shown().size() == 15);
        Screen.call(() -> {
            site.answers(model);
            return true;
        });
        Screen.await(
                "all is judged",
                () -> model.exchange().ready().size() == 3
                        && model.sheets().assessment().get().nearMatches() == 1
                        && model.fit().clusters().size() == 4
                        && model.fit().clusters().getFirst().verdict().startsWith("1"));
        return model;
    }

    private void show(HardwareViewModel model) {
        screen = Screen.show(() -> {
            var loaded = Views.load("hardware/page", new PageController(model, FileQuestions.dialogs()));
            view = loaded;
            var window = new StackPane(loaded.node());
            window.setPadding(Screen.ROOM);
            return window;
        });
        Screen.pulses(3);
    }

    private void focus(String hostname) {
        Screen.call(() -> {
            ((PageController) Objects.requireNonNull(view).controller()).reveal(hostname);
            return true;
        });
        Screen.pulses(2);
    }

    private void picture(String name) {
        Objects.requireNonNull(screen).picture(name);
        Screen.pulses(3);
    }

    private FxRobot robot() {
        return Objects.requireNonNull(screen).robot();
    }

    private Node lookup(String id) {
        return Objects.requireNonNull(screen).stage().getScene().lookup(id);
    }

    @SuppressWarnings("unchecked")
    private TableView<SheetRow> table() {
        return (TableView<SheetRow>) lookup("#hardware-table");
    }
}
