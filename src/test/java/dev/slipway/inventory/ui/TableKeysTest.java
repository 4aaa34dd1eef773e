package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every key of the table, files that are dropped on the page, and the questions for files.
class TableKeysTest {

    private final Path folder;
    private final Answers answers = new Answers();
    private final HardwareStage page;
    private final HardwareViewModel model;

    TableKeysTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = new HardwareStage(folder, answers);
        this.model = page.whole();
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aBlockIsCopiedCutAndPasted() {
        choose(0, "disk", 1, "vlan_id");
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("/dev/sda\t120\n/dev/sda\t120");

        choose(0, "hostname", 1, "hostname");
        press(KeyCode.CONTROL, KeyCode.X);
        assertThat(clipboard()).isEqualTo("ams-a01\nams-a02");
        assertThat(texts("hostname").subList(0, 3)).containsExactly("", "", "ams-a03");

        clip("new-1\tnew-mac\nnew-2\tother-mac");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(texts("hostname").subList(0, 3)).containsExactly("new-1", "new-2", "ams-a03");
        assertThat(texts("mac").subList(0, 2)).containsExactly("new-mac", "other-mac");

        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(texts("hostname")).startsWith("ams-a01", "ams-a02");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(texts("hostname")).startsWith("", "");
    }

    @Test
    void oneTextIsPastedIntoAllChosenCells() {
        choose(0, "disk", 2, "disk");
        clip("/dev/vda");
        press(KeyCode.CONTROL, KeyCode.V);

        assertThat(texts("disk").subList(0, 4)).containsExactly("/dev/vda", "/dev/vda", "/dev/vda", "/dev/sda");
    }

    @Test
    void cellsAreFilledDownAndCountedOn() {
        choose(0, "hostname", 2, "hostname");
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(texts("hostname").subList(0, 3)).containsOnly("ams-a01");

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(texts("hostname").subList(0, 3)).containsExactly("ams-a01", "ams-a02", "ams-a03");
    }

    @Test
    void machinesAreCheckedAndDeleted() {
        choose(0, "hostname", 1, "hostname");
        press(KeyCode.SPACE);
        assertThat(model.table().checked().size()).isEqualTo(2);

        press(KeyCode.DELETE);
        assertThat(texts("hostname")).hasSize(29).startsWith("ams-a03");

        Screen.await("the rows are gone", () -> model.table().shown().size() == 29);
        choose(0, "disk", 0, "disk");
        press(KeyCode.DELETE);
        assertThat(texts("disk")).first().isEqualTo("");
    }

    @Test
    void theWayToTheNextProblemAndItsFix() {
        Screen.await(
                "the slip is found", () -> model.sheets().assessment().get().nearMatches() == 1);
        choose(0, "hostname", 0, "hostname");
        press(KeyCode.F4);
        assertThat(spot()).isEqualTo("ams-d04 labels");

        press(KeyCode.ALT, KeyCode.ENTER);
        assertThat(texts("labels")).noneMatch(text -> text.contains("forge-workr"));
    }

    @Test
    void enterClosesAGroup() {
        Screen.call(() -> {
            table().getSelectionModel().clearAndSelect(0, table().getVisibleLeafColumn(1));
            table().requestFocus();
            return true;
        });
        press(KeyCode.ENTER);

        Screen.await("rack A is closed", () -> model.table().shown().size() == 20);
    }

    @Test
    void passwordsStayOffTheClipboard() {
        Screen.call(() -> {
            table().getColumns().forEach(column -> column.setVisible(true));
            return true;
        });
        choose(0, "bmc_username", 0, "bmc_password");
        press(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).isEqualTo("slipway");
        assertThat(words(page.screen().stage().getScene().getRoot())).noneMatch(text -> text.contains("xK7t"));
    }

    @Test
    void aCsvIsDroppedOnThePage() {
        var other = folder.resolve("notes.pdf");

        assertThat(Screen.call(() -> Drop.of(other, page.lookup("#hardware")))).isFalse();
        assertThat(Screen.call(() -> Drop.of(folder.resolve("hardware-rack-e.csv"), page.lookup("#hardware"))))
                .isTrue();
        Screen.await("it is read", () -> model.sheets().sheet().get().pending().size() == 6);
    }

    @Test
    void filesAreAskedFor() throws IOException {
        answers.file = Optional.of(folder.resolve("copy.csv"));
        export("export-whole");
        Screen.await("the copy is written", () -> Files.exists(folder.resolve("copy.csv")));
        assertThat(Files.getPosixFilePermissions(folder.resolve("copy.csv"))).hasSize(2);
        assertThat(folder.resolve("copy.csv")).content().contains("pW01xK7t");

        answers.file = Optional.of(folder.resolve("bare.csv"));
        export("export-bare");
        Screen.await("the copy is written", () -> Files.exists(folder.resolve("bare.csv")));
        assertThat(folder.resolve("bare.csv")).content().contains("ams-a01").doesNotContain("xK7t");

        answers.file = Optional.of(folder.resolve("missing.csv"));
        fire("#import-csv");
        Screen.await("why is said", () -> page.lookup("#trouble-banner").isVisible());

        answers.file = Optional.of(folder.resolve("hardware-rack-e.csv"));
        fire("#import-csv");
        Screen.await("it is read", () -> model.sheets().sheet().get().pending().size() == 6);
        assertThat(page.lookup("#trouble-banner").isVisible()).isFalse();

        answers.file = Optional.empty();
        export("export-whole");
        assertThat(answers.asked).isEqualTo(5);
    }

    /// The answers to the questions for files.
    private static final class Answers implements FileQuestions {

        private Optional<Path> file = Optional.empty();
        private int asked;

        @Override
        public Optional<Path> open(Node from, String title, Kind kind) {
            asked++;
            return file;
        }

        @Override
        public Optional<Path> save(Node from, String title, String name) {
            asked++;
            return file;
        }

        @Override
        public Optional<Path> folder(Node from, String title, Path start) {
            return file;
        }
    }

    private void choose(int first, String from, int last, String to) {
        Screen.call(() -> {
            var keys = model.sheets().sheet().get().lines();
            var top =
                    table().getItems().indexOf(new SheetRow.Item(keys.get(first).key()));
            var bottom =
                    table().getItems().indexOf(new SheetRow.Item(keys.get(last).key()));
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            table().getSelectionModel().selectRange(top, column(from), bottom, column(to));
            table().getFocusModel().focus(top, column(from));
            return true;
        });
    }

    private TableColumn<SheetRow, ?> column(String id) {
        return table().getVisibleLeafColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void press(KeyCode... keys) {
        page.robot().push(keys);
        Screen.pulses(1);
    }

    private String spot() {
        return Screen.call(() -> TableMoves.spot(table())
                .map(spot ->
                        model.name(model.sheets().sheet().get().find(spot.key()).orElseThrow()) + " " + spot.column())
                .orElse("nowhere"));
    }

    private List<String> texts(String column) {
        return Screen.call(() -> {
            var sheet = model.sheets().sheet().get();
            return sheet.lines().stream().map(line -> sheet.cell(line, column)).toList();
        });
    }

    private static String clipboard() {
        return Screen.call(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private static void clip(String text) {
        Screen.call(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private void fire(String id) {
        Screen.call(() -> {
            ((Button) page.lookup(id)).fire();
            return true;
        });
    }

    private void export(String how) {
        fire("#export");
        Screen.call(() -> {
            var menu = ((Button) page.lookup("#export")).getContextMenu();
            assertThat(menu.isShowing()).isTrue();
            menu.getItems().stream().filter(item -> how.equals(item.getId())).forEach(MenuItem::fire);
            menu.hide();
            return true;
        });
    }

    private static List<String> words(Node node) {
        var all = new ArrayList<String>();
        node.lookupAll(".label").forEach(label -> {
            if (label instanceof Labeled labeled && labeled.getText() != null) {
                all.add(labeled.getText());
            }
        });
        return all;
    }

    private TableView<SheetRow> table() {
        return page.table();
    }
}
