package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files from elsewhere: what they change, and which of their columns is which.
class HardwareImportTest {

    private final Path folder;
    private final HardwareStage page;

    HardwareImportTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = new HardwareStage(folder, FileQuestions.dialogs());
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void anExportThatComesBackSaysWhatItChanges() throws IOException {
        var model = page.whole();
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

        page.picture("hardware-import");
        assertThat(((Label) page.lookup("#import-hint")).getText())
                .contains("29 of the inventory are not in the file and stay");
    }

    @Test
    void theColumnsOfAForeignFileAreSaidByKeyboard() throws IOException {
        var model = page.whole();
        var other = Files.writeString(folder.resolve("rack-f.csv"), """
                Server;Asset tag;MAC 1;IP Address;Netmask;Gateway;DNS;Labels;Disk;iDRAC;iDRAC user;iDRAC secret
                ams-f01;4711;ac:1f:6b:2f:d1:20;10.20.0.71;255.255.255.0;10.20.0.1;10.20.0.2;rack=f;/dev/sda;10.20.8.71;slipway;hush
                ams-f02;4712;ac:1f:6b:2f:d1:22;10.20.0.72;255.255.255.0;10.20.0.1;10.20.0.2;rack=f;sda;10.20.8.72;slipway;hush
                """);
        Screen.call(() -> {
            model.exchange().read(other);
            return true;
        });
        Screen.await("the file is read", () -> page.lookup("#import-banner").isVisible());
        Screen.pulses(2);

        page.robot().clickOn("#map-columns");
        Screen.await(
                "the columns are there", () -> page.lookup("#column-0") instanceof ComboBox<?> box && box.isFocused());
        choose("hostname");
        page.robot().type(KeyCode.TAB).type(KeyCode.TAB);
        choose("ip_address");
        Screen.await(
                "two of one are refused", () -> page.lookup("#mapping-refusal").isVisible());
        page.picture("hardware-mapping-refused");
        Screen.call(() -> {
            page.lookup("#column-2").requestFocus();
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
                () -> ((Label) page.lookup("#mapping .import-ready")).getText().equals("1 ready"));
        page.picture("hardware-mapping");
        page.robot().type(KeyCode.ESCAPE);
        Screen.await("the sheet is gone", () -> page.lookup("#map-columns").isFocused());
    }

    /// Chooses in the box that has the focus, as somebody does with the arrows.
    private void choose(String column) {
        var box =
                (ComboBox<?>) Screen.call(() -> page.screen().stage().getScene().getFocusOwner());
        var wanted = Screen.call(() -> all(box).indexOf(column));
        while (!wanted.equals(Screen.call(() -> box.getSelectionModel().getSelectedIndex()))) {
            var below = Screen.call(() -> box.getSelectionModel().getSelectedIndex() < wanted);
            page.robot().type(below ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private static List<String> all(ComboBox<?> box) {
        return box.getItems().stream()
                .map(one -> ((MappingViewModel.Choice) one).words())
                .toList();
    }

    private void set(int index, String column) {
        Screen.call(() -> {
            var box = (ComboBox<?>) page.lookup("#column-" + index);
            box.getSelectionModel().select(all(box).indexOf(column));
            return true;
        });
    }
}
