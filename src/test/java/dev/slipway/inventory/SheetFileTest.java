package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {

    private static final String ONE = """
            hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk,vlan_id
            ams-c01,10.40.8.21,slipway,secret,3c:ec:ef:7d:02:60,10.40.0.21,255.255.255.0,10.40.0.1,10.40.0.2,rack=c,/dev/sda,140
            """;

    @TempDir
    Path folder;

    private Path csv = Path.of("");
    private SheetFile file = new SheetFile(csv);

    @BeforeEach
    void open() throws IOException {
        csv = folder.resolve("hardware.csv");
        Files.writeString(csv, ONE);
        file = fresh();
    }

    @Test
    void aSoundEditIsWrittenForTheOwnerAlone() throws IOException {
        var outcome = write(with("disk", "/dev/nvme0n1"));

        assertThat(outcome).isEqualTo(SheetFile.Outcome.WRITTEN);
        assertThat(csv).content().contains("/dev/nvme0n1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)))
                .isEqualTo("rw-------");
    }

    @Test
    void anInvalidEditWaitsInTheDraftAndIsThereAgain() throws IOException {
        var outcome = write(with("disk", "sda"));

        assertThat(outcome).isEqualTo(SheetFile.Outcome.WAITS);
        assertThat(csv).content().isEqualTo(ONE);
        var again = ((SheetReading.Sound) fresh().open()).sheet();
        assertThat(again.cell(again.lines().getFirst(), Column.DISK)).isEqualTo("sda");
    }

    @Test
    void theEditOfAnotherProgramIsNotWrittenOver() throws IOException {
        var mine = with("disk", "/dev/nvme0n1");
        Files.writeString(csv, ONE.replace("/dev/sda", "/dev/sdb"));

        assertThat(file.changedElsewhere()).isTrue();
        assertThat(write(mine)).isEqualTo(SheetFile.Outcome.CHANGED_ELSEWHERE);
        assertThat(csv).content().contains("/dev/sdb");

        file.overrule();
        assertThat(write(mine)).isEqualTo(SheetFile.Outcome.WRITTEN);
        assertThat(csv).content().contains("/dev/nvme0n1");
    }

    @Test
    void whoLooksWhileItIsWrittenSeesNoOtherProgramInIt() throws Exception {
        file.take(ONE);
        var looks = new ArrayList<FutureTask<Boolean>>();
        file = new SheetFile(csv, (target, text) -> {
            AtomicFile.writePrivate(target, text);
            var look = new FutureTask<>(() -> file.changedElsewhere());
            looks.add(look);
            var looker = Thread.ofPlatform().start(look);
            while (looker.getState() != Thread.State.BLOCKED && looker.isAlive()) {
                Thread.onSpinWait();
            }
        });
        file.open();

        write(with("bmc_password", "other"));

        assertThat(looks).isNotEmpty();
        for (var look : looks) {
            assertThat(look.get()).isFalse();
        }
    }

    @Test
    void aDraftOfAnOlderInventoryIsNotWrittenOverANewerOne() throws IOException {
        write(with("disk", "sda"));
        Files.writeString(csv, ONE.replace("ams-c01", "ams-c09"));
        Files.setLastModifiedTime(csv, FileTime.fromMillis(Long.MAX_VALUE / 2_000_000));

        var again = fresh();
        again.open();

        assertThat(again.changedElsewhere()).isTrue();
    }

    private SheetFile fresh() {
        return new SheetFile(csv);
    }

    private Sheet with(String column, String text) throws IOException {
        var sheet = ((SheetReading.Sound) file.open()).sheet();
        return sheet.with(List.of(1), column, text);
    }

    private SheetFile.Outcome write(Sheet sheet) throws IOException {
        return file.write(Assessment.of(sheet, List.of(), Set.of()));
    }
}
