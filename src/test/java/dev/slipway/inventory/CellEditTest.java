package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.store.SecretStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellEditTest {

    private static final String CSV = """
            hostname, bmc_password,disk ,labels
            ams-d03,"a,""b",/dev/sda,x=1

            "ams-d04", p ,/dev/sda,"x=2|y
            z"
            ams-d05,,/dev/sda,""".replace("\n", "\r\n");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void changesOneCellAndNoOtherByte() throws IOException {
        var file = file();

        CellEdit.set(file, "ams-d04", Column.DISK, "/dev/nvme0n1");

        assertThat(Files.readString(file)).isEqualTo(CSV.replace(" p ,/dev/sda", " p ,/dev/nvme0n1"));
    }

    @Test
    void keepsWhoMayReadTheFile() throws IOException {
        var file = file();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        CellEdit.set(file, "ams-d05", Column.BMC_PASSWORD, "a,b\"c");

        assertThat(Files.readString(file)).endsWith("ams-d05,\"a,b\"\"c\",/dev/sda,");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void refusesAMachineThatIsNotThere() throws IOException {
        var file = file();

        assertThatThrownBy(() -> CellEdit.set(file, "ams-d09", Column.DISK, "/dev/sdb"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ams-d09");
        assertThat(Files.readString(file)).isEqualTo(CSV);
    }

    @Test
    void hidesAColumnThatIsThereTwice() {
        assertThat(CellEdit.all("bmc_password,mac,bmc_password\na,1,b\n,2,c\n", Column.BMC_PASSWORD, "*"))
                .isEqualTo("bmc_password,mac,bmc_password\n*,1,*\n,2,*\n");
    }

    @Test
    void changesTheColumnThatIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("hardware.csv"), "hostname,disk,disk\na,/dev/sda,/dev/sda\n");

        CellEdit.set(file, "a", Column.DISK, "/dev/sdb");

        assertThat(Files.readString(file)).endsWith("a,/dev/sda,/dev/sdb\n");
    }

    @Test
    void waitsForWhoeverSavesTheInventory() throws Exception {
        var file = file();
        var edit = new Thread(() -> {
            try {
                CellEdit.set(file, "ams-d04", Column.DISK, "/dev/nvme0n1");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });

        var saved = SecretStore.beside(file).alone(() -> {
            edit.start();
            while (edit.getState() != Thread.State.BLOCKED && edit.isAlive()) {
                Thread.onSpinWait();
            }
            return Files.writeString(file, CSV.replace("x=1", "x=3"));
        });
        edit.join();

        assertThat(saved).content().contains("x=3", " p ,/dev/nvme0n1");
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("hardware.csv"), CSV);
    }
}
