package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("hardware.csv"), CSV);
    }
}
