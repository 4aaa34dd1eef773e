package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Path FILE = Path.of("hardware.csv");
    private static final String TEXT = """
            hostname,disk,rack
            ams-c01,/dev/sda,c
            ams-c02,/dev/sdb,c
            ams-d01,/dev/sdc,d
            """;

    private final Sheet sheet = sheet(TEXT);
    private final SheetHistory history = new SheetHistory(sheet);

    @Test
    void editsAreUndoneAndDoneAgain() {
        history.apply(sheet.with(List.of(1, 3), "disk", "/dev/nvme0n1"));

        assertThat(column(history.now(), "disk")).containsExactly("/dev/nvme0n1", "/dev/sdb", "/dev/nvme0n1");

        history.undo();
        assertThat(history.now()).isEqualTo(sheet);

        history.redo();
        assertThat(column(history.now(), "disk")).contains("/dev/nvme0n1");
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        assertThat(history.apply(sheet.with(List.of(1), "rack", "c"))).isFalse();
    }

    @Test
    void aCellIsFilledDown() {
        assertThat(column(new CellBlock(sheet, List.of(2, 3), List.of("disk")).filledDown(), "disk"))
                .containsExactly("/dev/sda", "/dev/sdb", "/dev/sdb");
    }

    @Test
    void aBlockFromASpreadsheetIsPastedAndMakesLinesOfItsOwn() {
        var block = Clipping.read("ams-d01\t/dev/sde\nams-d02\t/dev/sdf\nams-d03\t/dev/sdg\n");

        var pasted = sheet.pasted(List.of(3), List.of("hostname", "disk"), block);

        assertThat(column(pasted, "hostname")).containsExactly("ams-c01", "ams-c02", "ams-d01", "ams-d02", "ams-d03");
        assertThat(column(pasted, "disk")).endsWith("/dev/sde", "/dev/sdf", "/dev/sdg");
    }

    @Test
    void aColumnThatIsMissingIsAddedWhenItIsFilled() {
        var filled = sheet.with(List.of(2), "vlan_id", "140");

        assertThat(filled.columns()).containsExactly("hostname", "disk", "rack", "vlan_id");
        assertThat(column(filled, "vlan_id")).containsExactly("", "140", "");
    }

    @Test
    void whatIsWrittenIsWhatWasRead() {
        var awkward = "hostname,note,rack\nams-c01,\"hall 2, \"\"left\"\"\",c\nams-c02,,\n";

        var read = sheet(awkward);

        assertThat(SheetText.of(read, read.kept()).text()).isEqualTo(awkward);
        assertThat(read.toString()).doesNotContain("ams-c01");
    }

    @Test
    void importsWaitUntilTheyAreAccepted() {
        var imported = sheet.importing(sheet("hostname,disk,owner\nams-c02,/dev/sdz,ml\nams-e01,/dev/sda,web\n"));

        assertThat(imported.kept()).hasSize(3);
        assertThat(imported.pending()).hasSize(2);

        var keys = imported.pending().stream().map(Line::key).toList();
        var accepted = imported.accepting(keys);
        assertThat(accepted.pending()).isEmpty();
        assertThat(column(accepted, "hostname")).containsExactly("ams-c01", "ams-c02", "ams-d01", "ams-e01");
        assertThat(column(accepted, "disk")).containsExactly("/dev/sda", "/dev/sdz", "/dev/sdc", "/dev/sda");
        assertThat(column(accepted, "owner")).containsExactly("", "ml", "", "web");
    }

    @Test
    void theFilesOfSpreadsheetsAreRead() {
        var reading = SheetReading.lenient(FILE, "\uFEFFHost Name;IP-Address;Labels\r\nams-e01;10.0.0.1;rack=e\r\n");

        assertThat(reading).isInstanceOfSatisfying(SheetReading.Sound.class, sound -> {
            assertThat(sound.sheet().columns()).containsExactly("hostname", "ip_address", "labels");
            assertThat(column(sound.sheet(), "labels")).containsExactly("rack=e");
        });
    }

    @Test
    void namesOfAHeaderThatAreTakenForOthersAreTold() {
        assertThat(ForeignCsv.of(FILE, "\uFEFFHost Name\tmac\tIP-Address\tRoom\n")
                        .suggested()
                        .renamed())
                .extracting(HeaderMapping.Part::name, part -> part.meaning().orElseThrow())
                .containsExactly(tuple("Host Name", "hostname"), tuple("IP-Address", "ip_address"));
        assertThat(ForeignCsv.of(FILE, "").suggested().parts()).isEmpty();
    }

    @Test
    void aTextWithBrokenQuotesSaysWhere() {
        var reading = SheetReading.of(FILE, "hostname,disk\nams-c01,/dev/sda\nams-c02,a\"b\n");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        SheetReading.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.finding().place()).isEqualTo(new Place.InTable(FILE, 3, "")));
    }

    @Test
    void linesAreFilteredByLabelsColumnsAndText() {
        var line = sheet.lines().getFirst();

        assertThat(new LineFilter("rack=c,d").matches(sheet, line)).isTrue();
        assertThat(new LineFilter("!rack=c").matches(sheet, line)).isFalse();
        assertThat(new LineFilter("C01").matches(sheet, line)).isTrue();
        assertThat(new LineFilter("!sda").matches(sheet, line)).isFalse();
    }

    private static Sheet sheet(String text) {
        return ((SheetReading.Sound) SheetReading.lenient(FILE, text)).sheet();
    }

    private static List<String> column(Sheet sheet, String column) {
        return sheet.lines().stream().map(line -> sheet.cell(line, column)).toList();
    }
}
