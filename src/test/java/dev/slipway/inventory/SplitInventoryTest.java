package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.finding.Finding;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The workspace's CSV has no passwords, and every BMC keeps its own.
class SplitInventoryTest {

    private static final String HEADER =
            "hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk\n";
    private static final String ONE = row("ams-c01", "10.40.8.21", "pW-one-1", "01");
    private static final String TWO = row("ams-c02", "10.40.8.22", "pW,\"two\"-2", "02");
    private static final String BARE = HEADER + bare(ONE) + bare(TWO);

    @TempDir
    private Path folder = Path.of("");

    private Path csv = Path.of("");
    private SheetFile file = new SheetFile(csv);

    @BeforeEach
    void open() throws IOException {
        csv = folder.resolve("hardware.csv");
        Files.writeString(csv, HEADER + ONE + TWO);
        file = new SheetFile(csv);
    }

    @Test
    void aWorkspaceWithPasswordsIsTakenOverAtTheNextSave() throws IOException {
        save(sheet(file).with(List.of(1), "disk", "/dev/sdb"));

        assertThat(csv).content().isEqualTo(BARE.replaceFirst("/dev/sda", "/dev/sdb"));
        assertThat(mode(csv)).isEqualTo("rw-------");
        assertThat(mode(secret("bmc-passwords.json"))).isEqualTo("rw-------");
        assertThat(mode(folder.resolve(".slipway/secrets"))).isEqualTo("rwx------");
        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void whatNobodyEditsStaysAsItIs() throws IOException {
        save(sheet(file));

        assertThat(csv).content().isEqualTo(HEADER + ONE + TWO);
    }

    @Test
    void aTextIsTakenByteForByteButForItsPasswords() throws IOException {
        var text = ("\uFEFFrack, bmc_password ,bmc_ip,hostname,bmc_username,mac,ip_address,netmask,gateway,nameservers,"
                        + "labels,disk\nA,\"a,\"\"b\",10.0.0.1,\"one\",u,00:00:00:00:00:01,10.1.0.1,255.0.0.0,10.0.0.9,"
                        + "10.0.0.9,,/dev/sda\n\nB, p ,10.0.0.2,two,u,00:00:00:00:00:02,10.1.0.2,255.0.0.0,10.0.0.9,"
                        + "10.0.0.9,\"a=1|\nb=2\",/dev/sda")
                .replace("\n", "\r\n");

        file.take(text);

        assertThat(csv).content().isEqualTo(text.replace("\"a,\"\"b\"", "").replace(" p ,10", ",10"));
        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("a,\"b", " p ");
    }

    @Test
    void everyReaderOfTheFileGetsThePasswords() throws IOException {
        file.take(HEADER + ONE + TWO);

        var reading = HardwareCsv.reader(BmcLogin.REQUIRED).read(csv);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.machines())
                .extracting(machine -> machine.bmc().orElseThrow().credentials().password())
                .containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void aPasswordIsFoundAlsoWhenAnotherProgramDroppedTheColumn() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(csv, BARE.replace("bmc_password,", "").replace(",slipway,,", ",slipway,"));

        var reading = HardwareCsv.reader(BmcLogin.REQUIRED).read(csv);

        assertThat(reading.findings()).isEmpty();
        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void anUnknownPasswordIsSaidAsEksAnywhereSaysIt() throws IOException {
        Files.writeString(csv, BARE);

        assertThat(HardwareCsv.reader().read(csv).findings())
                .extracting(Finding::id)
                .containsExactly("inventory.bmc.login", "inventory.bmc.login");
        assertThat(HardwareCsv.reader(BmcLogin.REQUIRED).read(csv).findings())
                .extracting(finding -> finding.upstream().orElse(""))
                .contains("machine: BMCPassword is empty");
    }

    @Test
    void anotherProgramMayRenameAndSortTheMachines() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(
                csv,
                HEADER + bare(TWO).replace("ams-c02", "ams-c01") + bare(ONE).replace("ams-c01", "x"));

        assertThat(passwords(sheet(file))).containsExactly("pW,\"two\"-2", "pW-one-1");
    }

    @Test
    void anotherBmcGetsNoPassword() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(csv, BARE.replace("10.40.8.21", "10.40.8.99").replace("22,slipway", "22,root"));

        assertThat(passwords(sheet(file))).containsExactly("", "");
    }

    @Test
    void aPasswordThatAnotherProgramWritesIsTheNewOne() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(csv, HEADER + ONE.replace("pW-one-1", "changed") + bare(TWO));

        save(sheet(file).with(List.of(1), "disk", "/dev/sdb"));

        assertThat(csv).content().doesNotContain("changed");
        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("changed", "pW,\"two\"-2");
    }

    @Test
    void aPasswordThatAnotherWindowChangedIsNotWrittenOver() throws IOException {
        file.take(HEADER + ONE + TWO);
        var mine = sheet(file).with(List.of(1), "disk", "/dev/sdb");
        new SheetFile(csv).take(HEADER + ONE.replace("pW-one-1", "changed") + bare(TWO));

        assertThat(file.changedElsewhere()).isTrue();
        assertThat(write(file, mine)).isEqualTo(SheetFile.Outcome.CHANGED_ELSEWHERE);
    }

    @Test
    void aDeletedMachineTakesItsPasswordAlongAndUndoBringsItBack() throws IOException {
        file.take(HEADER + ONE + TWO);
        var before = sheet(file);

        save(before.without(List.of(1)));
        var gone = Files.readString(secret("bmc-passwords.json"));
        Files.writeString(folder.resolve("hardware-again.csv"), BARE);
        var again = sheet(new SheetFile(folder.resolve("hardware-again.csv")));
        Files.delete(folder.resolve("hardware-again.csv"));
        save(before);

        assertThat(gone).doesNotContain("pW-one-1");
        assertThat(passwords(again)).containsExactly("", "pW,\"two\"-2");
        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void theMachinesOfARunKeepTheirPasswordsWhileItsFileNamesThem() throws IOException {
        file.take(HEADER + ONE + TWO);
        var ofRun = folder.resolve("ml-forge-hardware.csv");
        new SheetFile(ofRun).take(HEADER + bare(ONE));

        save(sheet(file).without(List.of(1)));

        assertThat(ofRun).content().isEqualTo(HEADER + bare(ONE));
        assertThat(HardwareCsv.reader(BmcLogin.REQUIRED).read(ofRun).findings()).isEmpty();
    }

    @Test
    void aDamagedFileBesideLosesNoPassword() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(csv, BARE.replace("ams-c01", "ams\"c01"));
        var other = new SheetFile(folder.resolve("rack-e.csv"));
        other.take(HEADER + row("ams-e01", "10.40.8.61", "pW-five", "05"));
        Files.writeString(folder.resolve("prices.csv"), "what,price\nrack,1\n");

        write(other, sheet(other).without(List.of(1)));
        Files.writeString(csv, BARE);

        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void aFileASpreadsheetSavedInItsOwnWayLosesNoPassword() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(csv, BARE.replace(',', ';'));
        var other = new SheetFile(folder.resolve("rack-e.csv"));
        other.take(HEADER + row("ams-e01", "10.40.8.61", "pW-five", "05"));

        write(other, sheet(other).without(List.of(1)));
        Files.writeString(csv, BARE);

        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void twoMachinesThatQuarrelAboutABmcKeepTheirWordsInTheirCells() throws IOException {
        var quarrel = HEADER + ONE + TWO.replace("10.40.8.22", "10.40.8.21");
        Files.writeString(csv, quarrel);

        save(sheet(file).with(List.of(1), "disk", "/dev/sdb"));

        assertThat(passwords(sheet(new SheetFile(csv)))).containsExactly("pW-one-1", "pW,\"two\"-2");
        assertThat(csv).content().isEqualTo(quarrel.replaceFirst("/dev/sda", "/dev/sdb"));
    }

    @Test
    void aMachineWithoutABmcGetsNoPassword() throws IOException {
        var without = row("ams-c03", "", "", "03").replace("slipway", "");
        file.take(HEADER + ONE + without);

        assertThat(HardwareCsv.reader().read(csv).machines().getLast().bmc()).isEmpty();
        assertThat(passwords(sheet(file))).containsExactly("pW-one-1", "");
    }

    @Test
    void anImportWithoutPasswordsKeepsThoseThatAreKnown() throws IOException {
        Files.writeString(folder.resolve("other.csv"), BARE.replace("/dev/sda", "/dev/sdb"));
        var other = (SheetReading.Sound) SheetReading.of(csv, Files.readString(folder.resolve("other.csv")));

        var sheet = sheet(file).importing(other.sheet());

        assertThat(Arrivals.of(sheet).changed())
                .allSatisfy(change -> assertThat(change.columns()).containsExactly("disk"));
        var keys = sheet.pending().stream().map(Line::key).toList();
        assertThat(passwords(sheet.accepting(keys))).containsExactly("pW-one-1", "pW,\"two\"-2");
    }

    @Test
    void editsThatWaitAreASecretAndThoseOfAnOlderVersionBecomeOne() throws IOException {
        var old = Files.createDirectories(folder.resolve(".slipway")).resolve("hardware-edits.csv");
        Files.writeString(old, HEADER + ONE.replace("/dev/sda", "sda"));

        var sheet = sheet(file);

        assertThat(sheet.cell(sheet.lines().getFirst(), Column.DISK)).isEqualTo("sda");
        assertThat(old).doesNotExist();
        assertThat(mode(secret("hardware-edits.csv"))).isEqualTo("rw-------");
        assertThat(write(file, sheet.with(List.of(1), "disk", "sdb"))).isEqualTo(SheetFile.Outcome.WAITS);
        assertThat(secret("hardware-edits.csv")).content().contains("pW-one-1", ",sdb\n");
    }

    @Test
    void damagedSecretsStopARunAndSayNothing() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(secret("bmc-passwords.json"), "[{\"bmc\":\"pW-one-1\",");

        var reading = HardwareCsv.reader().read(csv);

        assertThat(reading.blocks()).isTrue();
        assertThat(reading.findings().toString()).contains("bmc-passwords.json").doesNotContain("pW-one-1");
        assertThatThrownBy(() -> file.open())
                .isInstanceOf(IOException.class)
                .hasNoCause()
                .message()
                .doesNotContain("pW-one-1");
        assertThat(csv).content().isEqualTo(BARE);
    }

    @Test
    void twoWritersAtOnceLoseNothingOfEachOther() throws Exception {
        file.take(HEADER + ONE);
        try (var writers = Executors.newFixedThreadPool(2)) {
            var all = IntStream.range(0, 2)
                    .mapToObj(writer -> writers.submit(() -> {
                        for (var number = 10; number < 30; number++) {
                            add("1" + writer + number);
                        }
                        return writer;
                    }))
                    .toList();
            for (var writer : all) {
                writer.get();
            }
        }

        var sheet = sheet(new SheetFile(csv));
        assertThat(sheet.lines()).hasSize(41);
        assertThat(sheet.lines().stream().skip(1))
                .allSatisfy(line -> assertThat(sheet.cell(line, Column.BMC_PASSWORD))
                        .isEqualTo("pW-" + sheet.cell(line, Column.HOSTNAME)));
        assertThat(csv).content().doesNotContain("pW-");
    }

    // As somebody who reads again whatever was changed under his hands.
    private void add(String number) throws IOException {
        var byte1 = number.charAt(1);
        var byte2 = number.substring(2);
        var cells = List.of(
                "m" + number,
                "10.41." + byte1 + "." + byte2,
                "slipway",
                "pW-m" + number,
                "3c:ec:ef:7d:0" + byte1 + ":" + byte2,
                "10.40." + (byte1 + 1 - '0') + "." + byte2,
                "255.255.0.0",
                "10.40.0.1",
                "10.40.0.2",
                "rack=c",
                "/dev/sda");
        while (true) {
            var mine = new SheetFile(csv);
            var sheet = sheet(mine);
            var more = sheet.pasted(List.of(), sheet.columns(), List.of(cells));
            if (write(mine, more) == SheetFile.Outcome.WRITTEN) {
                return;
            }
            mine.reload();
        }
    }

    /// What an operator does between two savings.
    enum Edit {
        TAKE_OVER {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1, 2), "disk", "/dev/sdc");
            }
        },
        PASSWORD {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1), "bmc_password", "pW-new-1");
            }
        },
        ADDRESS {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1), "bmc_ip", "10.40.8.77");
            }
        },
        DELETED {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.without(List.of(1));
            }
        },
        CLEARED {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1), "bmc_password", "");
            }
        };

        abstract Sheet of(Sheet sheet);
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void afterAKillBetweenTwoWritesTheInventoryIsTheOldOrTheNew(Edit edit) throws IOException {
        for (var split : List.of(false, true)) {
            for (var writes = 0; writes < 3; writes++) {
                begin(split);
                var dying = new SheetFile(csv, new Failing(writes)::write);
                var before = sheet(dying);
                var after = edit.of(before);

                try {
                    write(dying, after);
                } catch (IOException _) {
                    // The process is gone here.
                }

                assertThat(text(sheet(new SheetFile(csv)))).isIn(text(before), text(after));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void onceThereIsRoomAgainTheSameWindowSavesItAll(Edit edit) throws IOException {
        for (var split : List.of(false, true)) {
            for (var writes = 0; writes < 3; writes++) {
                begin(split);
                var disk = new Failing(writes);
                var window = new SheetFile(csv, disk::write);
                var after = edit.of(sheet(window));
                try {
                    write(window, after);
                } catch (IOException _) {
                    // The disk is full.
                }

                disk.left = Integer.MAX_VALUE;
                var outcome = write(window, after);

                assertThat(outcome).isEqualTo(SheetFile.Outcome.WRITTEN);
                assertThat(text(sheet(new SheetFile(csv)))).isEqualTo(text(after));
                assertThat(csv).content().doesNotContain("pW-");
                assertThat(stored())
                        .isEqualTo(Set.copyOf(passwords(after)).stream()
                                .filter(password -> !password.isEmpty())
                                .collect(Collectors.toSet()));
            }
        }
    }

    private void begin(boolean split) throws IOException {
        Files.deleteIfExists(csv);
        Files.deleteIfExists(secret("bmc-passwords.json"));
        if (split) {
            new SheetFile(csv).take(HEADER + ONE + TWO);
        } else {
            Files.writeString(csv, HEADER + ONE + TWO);
        }
    }

    private Set<String> stored() throws IOException {
        return Set.copyOf(PasswordFile.beside(csv).read().known().values());
    }

    private void save(Sheet sheet) throws IOException {
        assertThat(write(file, sheet)).isEqualTo(SheetFile.Outcome.WRITTEN);
    }

    private static SheetFile.Outcome write(SheetFile file, Sheet sheet) throws IOException {
        return file.write(Assessment.of(sheet, List.of(), Set.of()));
    }

    private static Sheet sheet(SheetFile file) throws IOException {
        return ((SheetReading.Sound) file.open()).sheet();
    }

    private static List<String> passwords(Sheet sheet) {
        return sheet.lines().stream()
                .map(line -> sheet.cell(line, Column.BMC_PASSWORD))
                .toList();
    }

    private static String text(Sheet sheet) {
        return SheetText.of(sheet, sheet.kept()).text();
    }

    private Path secret(String name) {
        return folder.resolve(".slipway/secrets").resolve(name);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String row(String hostname, String bmc, String password, String number) {
        var quoted = password.contains(",") ? '"' + password.replace("\"", "\"\"") + '"' : password;
        return hostname + "," + bmc + ",slipway," + quoted + ",3c:ec:ef:7d:02:" + number + ",10.40.0.2"
                + number.substring(1) + ",255.255.255.0,10.40.0.1,10.40.0.2,rack=c,/dev/sda\n";
    }

    private static String bare(String row) {
        return row.replaceAll("slipway,(\".*\"|[^,]*),3c", "slipway,,3c");
    }

    /// A disk that takes a number of writes and no more.
    private static final class Failing {

        private int left;

        Failing(int writes) {
            left = writes;
        }

        void write(Path target, String text) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
            AtomicFile.writePrivate(target, text);
        }
    }
}
