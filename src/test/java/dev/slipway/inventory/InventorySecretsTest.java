package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Passwords of BMCs go nowhere but into the inventory's own files and to the BMCs.
class InventorySecretsTest {

    private static final String SECRET = "pW01xK7t";
    private static final Path SOURCES = Path.of("src/main/java/dev/slipway");
    private static final Pattern PASSWORD = Pattern.compile("BMC_PASSWORD|bmc_password|\\.password\\(\\)");

    /// Reading, judging and writing the CSV and the secrets, hiding the cell, asking the BMC, and the Secret of the
    /// manifests.
    private static final Set<String> KNOWN = Set.of(
            "inventory/Column.java",
            "inventory/Sheet.java",
            "inventory/BmcPasswords.java",
            "inventory/PasswordFile.java",
            "inventory/LatePasswords.java",
            "inventory/CellEdit.java",
            "inventory/LineFilter.java",
            "inventory/ForeignCsv.java",
            "inventory/BmcRules.java",
            "inventory/CsvReading.java",
            "inventory/Reading.java",
            "inventory/HardwareManifests.java",
            "inventory/ui/Reasons.java",
            "inventory/ui/MachineColumns.java",
            "inventory/CellBlock.java",
            "inventory/ui/TextCell.java");

    @Test
    void whatHoldsAPasswordDoesNotSayIt() {
        var sheet = Sheet.empty().pasted(List.of(), Sheet.empty().columns(), List.of(row()));
        var line = sheet.lines().getFirst();
        var assessment = Assessment.of(sheet, List.of(), Set.of());

        assertThat(Stream.of(
                                sheet,
                                line,
                                sheet.bmc(line),
                                SheetText.of(sheet, sheet.kept()),
                                assessment,
                                CsvScanner.scan(SECRET),
                                new Row(Path.of("a.csv"), new Header(List.of("bmc_password")), 2, List.of(SECRET)),
                                BmcPasswords.agreed(sheet))
                        .map(String::valueOf))
                .noneMatch(text -> text.contains(SECRET));
        assertThat(sheet.csv()).noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void noFilterFindsAPassword() {
        var sheet = Sheet.empty().pasted(List.of(), Sheet.empty().columns(), List.of(row()));
        var line = sheet.lines().getFirst();

        assertThat(new LineFilter(SECRET).matches(sheet, line)).isFalse();
        assertThat(new LineFilter("bmc_password=" + SECRET).matches(sheet, line))
                .isFalse();
    }

    @Test
    void onlyFewPlacesKnowThatThereIsAPassword() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var knowing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> SOURCES.relativize(file).startsWith("inventory"))
                    .filter(file -> PASSWORD.matcher(read(file)).find())
                    .map(file -> SOURCES.relativize(file).toString())
                    .toList();

            assertThat(KNOWN).containsAll(knowing);
        }
    }

    @Test
    void nothingInTheInventoryWritesLogs() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("inventory"))) {
            assertThat(files.filter(Files::isRegularFile).map(InventorySecretsTest::read))
                    .noneMatch(text -> text.contains("System.Logger")
                            || text.contains("org.slf4j")
                            || text.contains("System.out")
                            || text.contains("printStackTrace"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> row() {
        return List.of(
                "ams-a01",
                "10.20.8.21",
                "slipway",
                SECRET,
                "0c:42:a1:5b:30:10",
                "10.20.0.21",
                "255.255.255.0",
                "10.20.0.1",
                "10.20.0.2",
                "type=mgmt-cp",
                "/dev/sda",
                "120");
    }
}
