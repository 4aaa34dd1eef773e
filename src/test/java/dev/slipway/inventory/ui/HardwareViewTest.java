package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HardwareViewTest {

    private final Path folder;
    private final HardwareStage page;

    HardwareViewTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = new HardwareStage(folder, FileQuestions.dialogs());
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void theTableOfTheMockup() {
        page.mockup();

        page.picture("hardware-table");
        assertThat(page.table().getItems()).hasSize(17);
    }

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileTheTableIsEdited() {
        var model = page.mockup();
        try (var watch = PulseWatch.start()) {
            page.check(model, "ams-d01", "ams-d02");
            Screen.pulses(3);
            page.robot().clickOn("#bulk-disk").write("nvme0n1").type(KeyCode.ENTER);
            Screen.pulses(60);

            assertThat(watch.ioStacks()).isEmpty();
        }
    }

    @Test
    void manyMachinesAreChangedAtOnce() {
        var model = page.mockup();
        page.check(model, "ams-d01", "ams-d02", "ams-d03", "ams-d04");
        page.picture("hardware-bulk");

        page.robot().clickOn("#bulk-disk").write("nvme0n1").type(KeyCode.ENTER);

        Screen.await(
                "the disks are set",
                () -> model.table().checkedLines().stream()
                        .allMatch(line ->
                                model.sheets().sheet().get().cell(line, "disk").equals("/dev/nvme0n1")));
    }

    @Test
    void aDiskWithoutRoomIsWholeInItsTooltip() {
        var model = page.mockup();
        Screen.call(() -> {
            model.sheets().set(model.table().matching(), "disk", "/dev/disk/by-id/nvme-0001");
            return true;
        });

        Screen.await(
                "all of it",
                () -> page.robot().lookup(".disk .cell-words").<Label>queryAll().stream()
                        .map(Label::getTooltip)
                        .anyMatch(tip -> tip != null && tip.getText().equals("/dev/disk/by-id/nvme-0001")));
    }

    @Test
    void aCellIsEditedByKeyboardAndSetRightByItsFix() {
        var model = page.mockup();
        page.check(model, "ams-d01", "ams-d02", "ams-d03", "ams-d04");
        page.focus("ams_e04");
        page.robot().type(KeyCode.F2);
        Screen.await("the popover is there", () -> page.lookup("#cell-advice").isVisible());
        page.robot().type(KeyCode.END);
        page.screen().moment("hardware-cell-editing");

        page.robot().press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);

        Screen.await("the host name is valid", () -> model.exchange().ready().size() == 4);
        page.robot().push(KeyCode.CONTROL, KeyCode.Z);
        Screen.await("it is undone", () -> model.exchange().ready().size() == 3);
    }

    @Test
    void machinesAreNamedBeforeTheirPowerIsTakenAway() {
        var model = page.mockup();
        page.check(model, "ams-c01", "ams-c02");
        Screen.call(() -> {
            var bulk = (MenuButton) page.lookup("#bulk-power");
            bulk.getItems().get(1).fire();
            return true;
        });
        Screen.await("the question is there", () -> page.lookup("#question-keep") != null);
        page.picture("hardware-power-question");

        assertThat(page.lookup("#question-keep").isFocused()).isTrue();
        page.robot().type(KeyCode.ESCAPE);
        Screen.await("nothing was done", () -> page.lookup("#question") == null);
    }

    @Test
    void theTextOfTheInventoryHidesThePasswords() {
        var model = page.mockup();

        page.robot().clickOn("CSV");
        page.picture("hardware-csv");

        assertThat(model.sheets().sheet().get().csv()).hasSize(32).noneMatch(line -> line.contains("pW01xK7t"));
    }

    @Test
    void typingReplacesACellAndTabGoesOn() {
        var model = page.mockup();
        page.focus("ams-c01");

        page.robot().type(KeyCode.X).type(KeyCode.TAB);

        Screen.await(
                "the cell has changed",
                () -> model.table().shown().stream()
                        .anyMatch(line -> AmsterdamSite.name(model, line).equals("x")));
        assertThat(Screen.call(
                        () -> page.table().getEditingCell().getTableColumn().getId()))
                .isEqualTo("mac");
    }

    @Test
    void anEmptySiteSaysHowToBegin() throws IOException {
        Files.delete(folder.resolve("hardware.csv"));
        page.open();
        Screen.await("the inventory is read", () -> page.lookup("#empty-import").isVisible());

        page.picture("hardware-empty");

        assertThat(page.lookup("#hardware-state").isVisible()).isTrue();
        assertThat(Screen.call(() -> page.lookup("#filter").isFocused())).isFalse();
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() throws IOException {
        Files.writeString(folder.resolve("hardware.csv"), "hostname,disk\nams-c01,\"/dev/sda\n");
        var model = page.open();
        Screen.await(
                "the page says so",
                () -> page.lookup("#read-again").isVisible()
                        && model.sheets().stage().get() instanceof Stage.Unreadable);

        page.picture("hardware-unreadable");
    }
}
