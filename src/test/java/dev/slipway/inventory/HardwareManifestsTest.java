package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardwareManifestsTest {

    private static final Path CONFORMANCE = Path.of("../shared/conformance");
    private static final String HEADER =
            "hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk,vlan_id\n";

    @Test
    void theYamlIsTheOneOfEksAnywhere() throws IOException {
        assumeTrue(Files.isDirectory(CONFORMANCE), "the conformance data is not on this machine: " + CONFORMANCE);

        var reading = HardwareCsv.reader().read(CONFORMANCE.resolve("hardware/valid/single-with-bmc.csv"));

        assertThat(HardwareManifests.yaml(reading.machines()))
                .isEqualTo(Files.readString(CONFORMANCE.resolve("generate/hardware.worker1.yaml")));
    }

    @Test
    void theGeneratorWritesThreeObjectsEvenWithoutABmc() {
        var yaml = HardwareManifests.yaml(
                machines("a,,,,00:00:00:00:00:01,10.0.0.2,255.0.0.0,10.0.0.1,1.1.1.1,,/dev/sda,7\n"));

        assertThat(yaml.split("\n---\n", -1)).hasSize(3);
        assertThat(yaml)
                .contains("      vlan_id: \"7\"\n", "    host: \"\"\n", "  password: \"\"\n")
                .doesNotContain("bmcRef", "labels:\n    type");
    }

    @Test
    void theCatalogueHasBmcsOnlyWhereThereAreSome() {
        var objects = HardwareManifests.catalogue(machines("""
                a,,,,00:00:00:00:00:01,10.0.0.2,255.0.0.0,10.0.0.1,1.1.1.1,,/dev/sda,
                b,10.0.1.3,root,top-secret,00:00:00:00:00:02,10.0.0.3,255.0.0.0,10.0.0.1,1.1.1.1,,/dev/sda,
                """));

        assertThat(objects)
                .extracting(object -> object.path("kind").asText() + " "
                        + object.at("/metadata/name").asText())
                .containsExactly("Hardware a", "Hardware b", "Machine bmc-b", "Secret bmc-b-auth");
        assertThat(objects.stream().filter(object -> object.toString().contains("dG9wLXNlY3JldA==")))
                .hasSize(1);
    }

    @Test
    void wordsThatReadAsSomethingElseAreQuoted() {
        var yaml = HardwareManifests.yaml(machines("on,10.0.1.3,root,x,00:00:00:00:00:02,10.0.0.3,"
                + " 255,10.0.0.1,a: b,a=1.5|b=2026-11-24|c=true|d=x1|e=,/dev/sda,\n"));

        assertThat(yaml)
                .contains("    a: \"1.5\"\n    b: \"2026-11-24\"\n    c: \"true\"\n    d: x1\n    e: \"\"\n")
                .contains("  name: \"on\"\n", "- 'a: b'\n", "netmask: ' 255'\n");
    }

    private static List<Machine> machines(String rows) {
        return HardwareCsv.reader().read(Path.of("hardware.csv"), HEADER + rows).machines();
    }
}
