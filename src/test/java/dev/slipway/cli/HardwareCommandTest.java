package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inventory.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareCommandTest {

    private static final String INVENTORY = """
            hostname,mac,ip_address,netmask,gateway,nameservers,labels,disk,bmc_ip,bmc_username,bmc_password
            a,00:00:00:00:00:01,10.0.0.11,255.255.255.0,10.0.0.1,10.0.0.2,type=cp,/dev/sda,10.1.0.11,admin,hush
            b,00:00:00:00:00:02,10.0.0.12,255.255.255.0,10.0.0.1,10.0.0.2,type=cp,/dev/sda,10.1.0.12,admin,hush
            """;

    private static final String FOREIGN = """
            Server;Asset tag;Primary;IP Address;Netmask;Gateway;Nameservers;Labels;Device;bmc_ip;bmc_username;bmc_password
            c;4711;00:00:00:00:00:03;10.0.0.13;255.255.255.0;10.0.0.1;10.0.0.2;type=cp;/dev/sda;10.1.0.13;admin;hush
            """;

    private static final String BARE = INVENTORY.replace("hush", "");

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("hardware.csv"), INVENTORY);
        shell = new Shell(folder);
    }

    @Test
    void tellsEveryProblemOfAnInventory() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), INVENTORY.replace("10.0.0.12", "10.0.0.11"));

        assertThat(shell.run("hardware", "lint")).isZero();
        assertThat(shell.run("hardware", "lint", "bad.csv")).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.out()).contains("bad.csv:3: ip_address: error: ").doesNotContain("hush");
    }

    @Test
    void importsWhatASpreadsheetWrites() throws IOException {
        Files.writeString(folder.resolve("new.csv"), """
                \uFEFFHostname;MAC;IP Address;Netmask;Gateway;Nameservers;Labels;Disk;bmc_ip;bmc_username;bmc_password
                b;00:00:00:00:00:02;10.0.0.12;255.255.255.0;10.0.0.1;10.0.0.2;type=worker;/dev/sda;10.1.0.12;admin;hush
                c;00:00:00:00:00:03;10.0.0.13;255.255.255.0;10.0.0.1;10.0.0.2;type=worker;/dev/sda;10.1.0.13;admin;hush
                """.replace("\n", "\r\n"));

        assertThat(shell.run("hardware", "import", "new.csv")).isZero();

        assertThat(shell.out())
                .contains("+ c\n", "~ b: labels\n", "1 new, 1 changed, 0 unchanged; 1 not in the file")
                .doesNotContain("hush");
        assertThat(Files.readString(folder.resolve("hardware.csv")))
                .isEqualTo(
                        BARE.replace("10.0.0.2,type=cp,/dev/sda,10.1.0.12", "10.0.0.2,type=worker,/dev/sda,10.1.0.12")
                                + "c,00:00:00:00:00:03,10.0.0.13,255.255.255.0,10.0.0.1,10.0.0.2,type=worker,/dev/sda,10.1.0.13,admin,\n");
        assertThat(shell.run("validate", "-z", "hardware.csv", "--scope", "read-no-rpc"))
                .isZero();
    }

    @Test
    void saysWhichColumnOfAForeignFileIsWhich() throws IOException {
        Files.writeString(folder.resolve("new.csv"), FOREIGN);

        assertThat(shell.run(
                        "hardware",
                        "import",
                        "--map",
                        "Server=hostname",
                        "--map",
                        "Primary=mac",
                        "--map",
                        "Asset tag=",
                        "--map",
                        "Device=disk",
                        "new.csv"))
                .isZero();

        assertThat(shell.out()).contains("+ c\n", "1 new").doesNotContain("hush");
        assertThat(Files.readString(folder.resolve("hardware.csv")))
                .isEqualTo(
                        BARE
                                + "c,00:00:00:00:00:03,10.0.0.13,255.255.255.0,10.0.0.1,10.0.0.2,type=cp,/dev/sda,10.1.0.13,admin,\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed             | what is said
            Serwer=hostname     | --map Serwer=hostname: the file has no column “Serwer”. It has “Server”, “Asset tag”, “Primary”
            Server=host         | --map Server=host: EKS Anywhere has no column “host”. It has hostname, bmc_ip, bmc_username
            Server=ip_address   | More than one column of the file would be ip_address: “Server”, “IP Address”.
            Server              | should be in KEY=VALUE format
            """)
    void refusesAColumnItDoesNotKnow(String typed, String said) throws IOException {
        Files.writeString(folder.resolve("new.csv"), FOREIGN);

        assertThat(shell.run("hardware", "import", "--map", typed, "new.csv")).isEqualTo(ExitStatus.COULD_NOT_RUN);

        assertThat(shell.err()).contains(said).doesNotContain("hush");
        assertThat(folder.resolve("hardware.csv")).hasContent(INVENTORY);
    }

    @Test
    void aFileWithoutAHeaderTellsNoPassword() throws IOException {
        Files.writeString(folder.resolve("new.csv"), "ams-e01,ac:1f:6b:2f:d0:20,hush,10.20.0.61,sda\n");

        assertThat(shell.run("hardware", "import", "--map", "Server=hostname", "new.csv"))
                .isEqualTo(ExitStatus.COULD_NOT_RUN);

        assertThat(shell.err()).contains("The first line names no column").doesNotContain("hush");
    }

    @Test
    void takesNoMachineWithErrors() throws IOException {
        Files.writeString(
                folder.resolve("new.csv"), INVENTORY.replace("a,", "c,").replace("b,", "d,"));

        assertThat(shell.run("hardware", "import", "new.csv")).isEqualTo(ExitStatus.FAILED);

        assertThat(shell.err()).contains("new.csv:2: ").doesNotContain("hush");
        assertThat(folder.resolve("hardware.csv")).hasContent(INVENTORY);
    }

    @Test
    void onlySaysWhatWouldChange() throws IOException {
        Files.writeString(folder.resolve("new.csv"), INVENTORY.replace("type=cp", "type=worker"));

        assertThat(shell.run("hardware", "import", "--dry-run", "new.csv")).isZero();

        assertThat(shell.out()).contains("~ a: labels\n", "~ b: labels\n");
        assertThat(folder.resolve("hardware.csv")).hasContent(INVENTORY);
    }

    @Test
    void exportsPasswordsToAFileAlone() throws IOException {
        assertThat(shell.run("hardware", "export")).isZero();
        assertThat(shell.out())
                .contains("10.1.0.11,admin,\u2022\u2022\u2022\u2022")
                .doesNotContain("hush");

        assertThat(shell.run("hardware", "export", "-o", "copy.csv")).isZero();
        assertThat(folder.resolve("copy.csv")).hasContent(INVENTORY);
        assertThat(shell.out()).doesNotContain("hush");
    }

    @Test
    void exportsTheWholeOfAnInventoryWithoutPasswords() throws IOException {
        new SheetFile(folder.resolve("hardware.csv")).take(INVENTORY);

        assertThat(shell.run("hardware", "export", "-o", "copy.csv")).isZero();
        assertThat(shell.out()).contains("with the BMC passwords: eksctl anywhere needs them");
        assertThat(shell.run("hardware", "export", "--without-passwords", "-o", "bare.csv"))
                .isZero();

        assertThat(folder.resolve("hardware.csv")).hasContent(BARE);
        assertThat(folder.resolve("copy.csv")).hasContent(INVENTORY);
        assertThat(folder.resolve("bare.csv")).hasContent(BARE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("copy.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theManifestsOfAnInventoryHaveThePasswords() throws IOException {
        new SheetFile(folder.resolve("hardware.csv")).take(INVENTORY);

        assertThat(shell.run("generate", "hardware", "-z", "hardware.csv")).isZero();

        assertThat(shell.out()).contains("aHVzaA==");
    }
}
