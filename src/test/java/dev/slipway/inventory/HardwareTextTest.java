package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HardwareTextTest {

    private static final Path FILE = Path.of("examples/amsterdam/hardware.csv");
    private HardwareText hardware = new HardwareText(FILE, "");

    @BeforeEach
    void read() throws IOException {
        hardware = new HardwareText(FILE, Files.readString(FILE));
    }

    @Test
    void relabellingChangesOneLabelOfOneMachine() {
        var relabelled = hardware.relabelled("ams-c02", "type=forge-cp", "type=other");

        var line = hardware.text()
                .lines()
                .filter(each -> each.startsWith("ams-c02"))
                .findFirst()
                .orElseThrow();
        assertThat(relabelled.text())
                .isEqualTo(hardware.text().replace(line, line.replace("type=forge-cp", "type=other")))
                .isNotEqualTo(hardware.text());
        assertThat(hardware.relabelled("ams-c02", "type=forge", "x")).isEqualTo(hardware);
    }

    @Test
    void relabellingAFileLeavesItToItsOwnerAlone(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("hardware.csv"), hardware.text());

        HardwareText.relabel(file, "ams-c02", "type=forge-cp", "type=other");

        assertThat(file)
                .content()
                .isEqualTo(hardware.relabelled("ams-c02", "type=forge-cp", "type=other")
                        .text());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void keepingSomeMachinesKeepsTheirRowsAsTheyAre() {
        var kept = hardware.only(Set.of("ams-c03", "ams-c01"));

        assertThat(kept.text().lines()).hasSize(3);
        assertThat(hardware.text()).contains(kept.text().lines().toList());
        assertThat(kept.text().lines().skip(1)).allMatch(line -> line.startsWith("ams-c0"));
    }
}
