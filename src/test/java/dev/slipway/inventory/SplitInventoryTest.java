package dev.slipway.inventory;

import static dev.slipway.inventory.SplitSheets.BARE;
import static dev.slipway.inventory.SplitSheets.HEADER;
import static dev.slipway.inventory.SplitSheets.ONE;
import static dev.slipway.inventory.SplitSheets.TWO;
import static dev.slipway.inventory.SplitSheets.bare;
import static dev.slipway.inventory.SplitSheets.passwords;
import static dev.slipway.inventory.SplitSheets.row;
import static dev.slipway.inventory.SplitSheets.sheet;
import static dev.slipway.inventory.SplitSheets.text;
import static dev.slipway.inventory.SplitSheets.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workspace's CSV has no passwords, and every BMC keeps its own.
class SplitInventoryTest {

    private final Path folder;
    private final Path csv;
    private final SheetFile file;

    SplitInventoryTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.csv = SplitSheets.in(folder);
        this.file = new SheetFile(csv);
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
    void damagedSecretsStopNobodyWhoNeedsNone() throws IOException {
        file.take(HEADER + ONE + TWO);
        Files.writeString(secret("bmc-passwords.json"), "[{");
        var whole = Files.writeString(folder.resolve("whole.csv"), HEADER + ONE + TWO);

        assertThat(HardwareCsv.reader().read(whole).findings()).isEmpty();
        assertThat(HardwareCsv.reader().read(csv).blocks()).isTrue();
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

    private void save(Sheet sheet) throws IOException {
        assertThat(write(file, sheet)).isEqualTo(SheetFile.Outcome.WRITTEN);
    }

    private Path secret(String name) {
        return folder.resolve(".slipway/secrets").resolve(name);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
