package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareCsvTest {

    private static final Path FILE = Path.of("hardware.csv");
    private static final String HEADER =
            "hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk,vlan_id\n";
    private static final String ONE = "ams-c01,10.40.8.21,root,s3cret-word,3C:EC:EF:7D:02:60,10.40.0.21,255.255.255.0,"
            + "10.40.0.1,10.40.0.2|10.40.0.3,type=cp| rack = c ,/dev/sda,140\n";

    @Test
    void aRowBecomesAMachine() {
        var reading = read(HEADER + ONE);

        assertThat(reading.findings()).isEmpty();
        var machine = reading.machines().getFirst();
        assertThat(machine.hostname()).isEqualTo("ams-c01");
        assertThat(machine.labels()).containsExactly(Map.entry("type", "cp"), Map.entry("rack", "c"));
        assertThat(machine.network())
                .isEqualTo(new Network(
                        new MacAddress("3c:ec:ef:7d:02:60"),
                        "10.40.0.21",
                        "255.255.255.0",
                        "10.40.0.1",
                        List.of("10.40.0.2", "10.40.0.3"),
                        Optional.of("140")));
        assertThat(machine.bmc().orElseThrow().credentials().password()).isEqualTo("s3cret-word");
    }

    @Test
    void lettersOfAnotherEncodingAreToldAtTheirRow(@TempDir Path folder) throws IOException {
        var file = folder.resolve("hardware.csv");
        Files.write(file, (HEADER + ONE.replace("rack = c", "rack=\u00e9")).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(HardwareCsv.reader().read(file).findings())
                .extracting(Finding::id, Finding::place)
                .contains(tuple("inventory.row.encoding", new Place.InTable(file, 2, "")));
    }

    @Test
    void aPasswordIsNeverText() {
        var reading = read(HEADER + ONE + ONE + ONE.replace("s3cret-word", "\"s3cret-word") + "s3cret-word,,\n");

        assertThat(reading.toString()).contains("ams-c01").doesNotContain("s3cret-word");
        assertThat(reading.findings()).hasSizeGreaterThan(4);
    }

    @Test
    void everyProblemOfARowIsToldAtItsCell() {
        var reading = read(HEADER + "Ams_1,bmc,,,zz,1.2.3,,10.40.0.01,8.8.8.8|,a|b=!|/=c,sda,x\n");

        assertThat(places(reading))
                .containsExactly(
                        tuple(2, "labels"),
                        tuple(2, "ip_address"),
                        tuple(2, "gateway"),
                        tuple(2, "nameservers"),
                        tuple(2, "netmask"),
                        tuple(2, "mac"),
                        tuple(2, "hostname"),
                        tuple(2, "disk"),
                        tuple(2, "labels"),
                        tuple(2, "labels"),
                        tuple(2, "bmc_ip"),
                        tuple(2, "bmc_username"),
                        tuple(2, "bmc_password"),
                        tuple(2, "vlan_id"));
        assertThat(reading.machines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ip_address,  10.40.0.22,         10.40.0.21,         duplicate IPAddress: 10.40.0.21
            mac,         3c:ec:ef:7d:02:62,  3c:ec:ef:7d:02:60,  duplicate MACAddress: 3c:ec:ef:7d:02:60
            hostname,    ams-c02,            ams-c01,            duplicate Hostname: ams-c01
            bmc_ip,      10.40.8.22,         10.40.8.21,         duplicate IPAddress: 10.40.8.21
            """)
    void aRepeatedValueNamesTheRowThatHadItFirst(String column, String own, String taken, String upstream) {
        var other = ONE.replace("ams-c01", "ams-c02")
                .replace("3C:EC:EF:7D:02:60", "3c:ec:ef:7d:02:62")
                .replace("10.40.0.21", "10.40.0.22")
                .replace("10.40.8.21", "10.40.8.22");

        var reading = read(HEADER + ONE + other.replace(own, taken));

        assertThat(places(reading)).containsExactly(tuple(3, column));
        assertThat(reading.findings().getFirst().upstream()).contains(upstream);
        assertThat(reading.findings().getFirst().arguments()).contains("ams-c01", "2");
    }

    @Test
    void whatEksAnywhereLetsPassIsAWarning() {
        var reading = read(HEADER
                + "a,,,,AA-BB-CC-DD-EE-01,10.0.0.1,/24,10.0.0.254,8.8.8.8 1.1.1.1,,/dev/sda,\n"
                + "b,10.0.0.1,,x,aa:bb:cc:dd:ee:01,10.1.0.2,255.255.255.0,10.0.0.254,8.8.8.8,,/dev/sda,\n");

        assertThat(reading.machines()).hasSize(2);
        assertThat(reading.blocks()).isFalse();
        assertThat(ids(reading))
                .containsExactly(
                        "inventory.netmask.odd",
                        "inventory.mac.notation",
                        "inventory.nameservers.odd",
                        "inventory.bmc.login",
                        "inventory.mac.same",
                        "inventory.address.both",
                        "inventory.gateway.elsewhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            # text after the header                      § EKS Anywhere's text
            a,b\\n                                         § read: invalid hardware: record on line 2: wrong number of fields
            \\n\\na,b\\n                                     § read: invalid hardware: record on line 4: wrong number of fields
            a"b,c\\n                                       § read: invalid hardware: parse error on line 2, column 2: bare " in non-quoted-field
            "a"b,c\\n                                      § read: invalid hardware: parse error on line 2, column 3: extraneous or missing " in quoted-field
            "a,b\\n                                        § read: invalid hardware: parse error on line 2, column 6: extraneous or missing " in quoted-field
            "a,b                                          § read: invalid hardware: parse error on line 2, column 5: extraneous or missing " in quoted-field
            ü,"a\\nb"c\\n                                   § read: invalid hardware: record on line 2; parse error on line 3, column 2: extraneous or missing " in quoted-field
            """)
    void damageIsToldAsGoTellsIt(String text, String upstream) {
        var reading = read(HEADER + text.replace("\\n", "\n"));

        assertThat(reading.findings().getFirst().upstream()).contains(upstream);
    }

    @Test
    void aMacAddressMayHaveNothingBetweenItsBytes() {
        var reading = read(HEADER + ONE.replace("3C:EC:EF:7D:02:60", "3CECEF7D0260"));

        assertThat(ids(reading)).containsExactly("inventory.mac.notation");
        assertThat(reading.machines().getFirst().network().mac().canonical()).isEqualTo("3c:ec:ef:7d:02:60");
    }

    @Test
    void aHostnameIsCountedInCharacters() {
        var reading = read(HEADER + ONE.replace("ams-c01", "a".repeat(254)));

        assertThat(reading.findings().getFirst().upstream().orElseThrow())
                .endsWith(": [must be no more than 253 characters]");
    }

    @Test
    void aQuoteThatNeverEndsHidesNoLaterRow() {
        var reading = read(HEADER + "\"oops,1\n" + ONE);

        assertThat(ids(reading)).containsExactly("inventory.row.quotes");
        assertThat(reading.machines()).hasSize(1);
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLines() {
        var reading = read(HEADER + ONE.replace("s3cret-word", "\"a,\"\"b\"\"\r\nc\""));

        assertThat(reading.machines()
                        .getFirst()
                        .bmc()
                        .orElseThrow()
                        .credentials()
                        .password())
                .isEqualTo("a,\"b\"\nc");
    }

    @Test
    void lineEndsAndEmptyLinesDoNotMatter() {
        var reading = read(("\n" + HEADER + "\n" + ONE.stripTrailing()).replace("\n", "\r\n"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).containsEntry("ams-c01", 4);
    }

    @Test
    void missingColumnsAreNamedWithWhatMayBeMeant() {
        var reading = read("Hostname, mac,ip_address,netmask,gateway,nameserver,labels,bmc_pasword\n");

        assertThat(ids(reading))
                .containsExactly(
                        "inventory.column.slip",
                        "inventory.column.slip",
                        "inventory.column.slip",
                        "inventory.column.missing",
                        "inventory.column.ignored",
                        "inventory.file.no-machines");
        assertThat(reading.findings().getFirst().upstream())
                .contains("missing required columns in csv: hostname, nameservers, mac, disk");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                 inventory.file.empty,   EOF
            'ams-c01,1,2,3\n',  inventory.header.none,  'missing required columns in csv: hostname, ip_address, netmask, gateway, nameservers, mac, disk, labels'
            """)
    void aFileWithoutAHeaderIsOneFinding(String text, String id, String upstream) {
        var reading = read(text);

        assertThat(reading.findings().getFirst().id()).isEqualTo(id);
        assertThat(reading.findings().stream().filter(Finding::blocks)).hasSize(1);
        assertThat(reading.findings().getFirst().upstream()).contains(upstream);
    }

    @Test
    void aByteOrderMarkIsRefusedAndReadPast() {
        var reading = read("\uFEFF" + HEADER + ONE);

        assertThat(ids(reading)).containsExactly("inventory.file.mark");
        assertThat(reading.findings().getFirst().upstream()).contains("missing required columns in csv: hostname");
        assertThat(reading.machines()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        var reading = HardwareCsv.reader().read(Path.of("no/such.csv"));

        assertThat(reading.findings().getFirst().upstream()).contains("open no/such.csv: no such file or directory");
    }

    @Test
    void tenThousandMachinesAreRead() {
        var text = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        "m%d,10.%d.%d.1,a,b,00:00:00:00:%02x:%02x,10.%d.%d.2,255.0.0.0,10.0.0.1,1.1.1.1,type=cp,/dev/sda,"
                                .formatted(i, i / 250, i % 250, i / 250, i % 250, i / 250, i % 250))
                .collect(Collectors.joining("\n", HEADER, ""));

        var reading = read(text);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.machines()).hasSize(10_000);
    }

    @Test
    void theBrokenExampleTellsItsEightMistakesInOneGo() {
        var reading = HardwareCsv.reader().read(Path.of("examples/broken/hardware.csv"));

        assertThat(places(reading))
                .containsExactly(
                        tuple(3, "mac"),
                        tuple(4, "hostname"),
                        tuple(5, "ip_address"),
                        tuple(6, "disk"),
                        tuple(7, "labels"),
                        tuple(8, "vlan_id"),
                        tuple(9, "bmc_ip"),
                        tuple(10, "mac"));
        assertThat(reading.findings()).allMatch(Finding::blocks);
    }

    @Test
    void theAmsterdamExampleIsSound() {
        var reading = HardwareCsv.reader().read(Path.of("examples/amsterdam/hardware.csv"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.machines()).hasSize(9);
    }

    @Test
    void everyFindingHasItsWords() {
        var readings = Stream.of(
                read(HEADER + "Ams_1,bmc,,,zz,1.2.3,,10.40.0.01,8.8.8.8|,a|b=!|/=c,sda,x\n" + ONE + ONE + "a\"\nx\n"),
                read("hostname,hostname,vlanid\n"),
                read(""),
                HardwareCsv.reader().read(Path.of("examples/broken/hardware.csv")));

        var findings = readings.flatMap(reading -> reading.findings().stream()).toList();

        assertThat(findings)
                .allSatisfy(finding -> assertThat(Texts.what(finding) + Texts.why(finding) + Texts.remedy(finding))
                        .doesNotContain("{"));
    }

    private static Reading read(String text) {
        return HardwareCsv.reader().read(FILE, text);
    }

    private static List<String> ids(Reading reading) {
        return reading.findings().stream().map(Finding::id).toList();
    }

    private static List<Tuple> places(Reading reading) {
        return reading.findings().stream()
                .map(finding -> (Place.InTable) finding.place())
                .map(place -> tuple(place.row(), place.column()))
                .toList();
    }
}
