package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderMappingTest {

    private static final String TEXT = """
            Server;Primary;iDRAC secret;IP Address;Device
            ams-e01;ac:1f:6b:2f:d0:20;hush;10.20.0.61;sda
            ams-e02;ac:1f:6b:2f:d0:22;hush;10.20.0.62;sda
            """;

    private final ForeignCsv file = ForeignCsv.of(Path.of("rack-e.csv"), TEXT);

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            # names in the file            : what they are taken for, - for none
            hostname;mac                   : hostname;mac
            Host Name;IP-Address;Labels    : hostname;ip_address;labels
            gatway;Room                    : gateway;Room
            MAC;mac                        : MAC;mac
            mac;MAC                        : mac;MAC
            mac;disk;mac                   : -;disk;mac
            hostnam;Host Name              : hostname;Host Name
            hostname;;                     : hostname;-;-
            hostname;iDRAC Passwort;PWD    : hostname;-;-
            """)
    void understandsAHeaderByItsNames(String names, String meanings) {
        assertThat(HeaderMapping.of(List.of(names.split(";", -1))).parts().stream()
                        .map(part -> part.meaning().orElse("-"))
                        .collect(Collectors.joining(";")))
                .isEqualTo(meanings);
    }

    @Test
    void readsAFileAsItsColumnsAreSaidToBe() {
        var mapping = file.suggested().with(0, "hostname").with(1, "mac").without(2);

        var sheet = ((SheetReading.Sound) file.read(mapping)).sheet();

        assertThat(sheet.columns()).containsExactly("hostname", "mac", "ip_address", "Device");
        assertThat(sheet.lines().getFirst().cells())
                .containsExactly("ams-e01", "ac:1f:6b:2f:d0:20", "10.20.0.61", "sda");
    }

    @Test
    void takesNoMachineForAHeader() {
        var headless = ForeignCsv.of(Path.of("rack-e.csv"), TEXT.lines().skip(1).collect(Collectors.joining("\n")));

        assertThat(headless.damage()).hasValueSatisfying(finding -> {
            assertThat(finding.id()).isEqualTo("inventory.header.none");
            assertThat(finding.toString()).doesNotContain("hush");
        });
        assertThat(headless.read(headless.suggested())).isInstanceOf(SheetReading.Unreadable.class);
    }

    @Test
    void refusesTwoColumnsForOne() {
        var reading = file.read(file.suggested().with(0, "ip_address"));

        assertThat(reading).isInstanceOfSatisfying(SheetReading.Unreadable.class, refused -> {
            assertThat(refused.finding().id()).isEqualTo("inventory.header.twice");
            assertThat(refused.finding().arguments()).containsExactly("Server”, “IP Address", "ip_address");
        });
    }

    @Test
    void refusesAFileWithoutAColumnThatIsRead() {
        var mapping = file.suggested().without(3);

        assertThat(file.read(mapping))
                .isInstanceOfSatisfying(
                        SheetReading.Unreadable.class,
                        refused -> assertThat(refused.finding().id()).isEqualTo("inventory.header.none"));
    }

    @Test
    void showsNoExampleThatMayBeAPassword() {
        var suggested = file.suggested();

        assertThat(file.sample(2, suggested)).isEmpty();
        assertThat(file.sample(2, suggested.with(2, "bmc_password"))).isEmpty();
        assertThat(file.sample(0, suggested)).isEmpty();
        assertThat(file.sample(0, suggested.with(0, "hostname"))).contains("ams-e01");
        assertThat(file.sample(1, suggested)).contains("ac:1f:6b:2f:d0:20");
        assertThat(file.toString()).doesNotContain("hush");
    }

    @Test
    void keepsWhatWasCorrectedByHandWhenItIsReadAgain() {
        var inventory = sheet("hostname,mac,disk\nams-a01,ac:1f:6b:2f:d0:01,/dev/sda\n");
        var imported = Imported.into(inventory, file);
        var once = file.suggested().with(0, "hostname");
        var corrected = imported.again(inventory, sound(once))
                .with(List.of(3), "hostname", "ams-e22")
                .without(List.of(2));

        var again = imported.again(corrected, sound(once.with(1, "mac").with(4, "disk")));

        assertThat(again.columns()).containsExactly("hostname", "mac", "disk", "ip_address");
        assertThat(again.lines()).extracting(Line::key).containsExactly(1, 3);
        assertThat(again.lines().getLast().cells())
                .containsExactly("ams-e22", "ac:1f:6b:2f:d0:22", "sda", "10.20.0.62");
        assertThat(imported.without(again).withoutImport()).isEqualTo(inventory);
    }

    @Test
    void remembersAHeaderThatCameBack(@TempDir Path own) throws IOException {
        var memory = new HeaderMemory(own);
        var chosen = file.suggested().with(0, "hostname").without(2);

        memory.remember(HeaderMapping.of(List.of("other")));
        memory.remember(chosen);

        assertThat(new HeaderMemory(own).recall(file.suggested().names())).contains(chosen);
        assertThat(memory.recall(List.of("Server"))).isEmpty();
        Files.writeString(own.resolve("secrets/import-columns.json"), "[{");
        assertThat(memory.recall(chosen.names())).isEmpty();
    }

    private Sheet sound(HeaderMapping mapping) {
        return ((SheetReading.Sound) file.read(mapping)).sheet();
    }

    private static Sheet sheet(String text) {
        return ((SheetReading.Sound) SheetReading.of(Path.of("hardware.csv"), text)).sheet();
    }
}
