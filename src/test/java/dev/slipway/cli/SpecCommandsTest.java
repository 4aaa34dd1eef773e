package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.spec.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The commands about specifications: generate, validate, spec diff.
class SpecCommandsTest {

    private static final Path CONFORMANCE = Path.of("../shared/conformance").toAbsolutePath();
    private static final Path EXAMPLE =
            Path.of("examples/amsterdam/ml-forge.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    private Shell shell() {
        return new Shell(folder);
    }

    @ParameterizedTest
    @EnumSource
    void generatesTheBytesOfEksAnywhere(Provider provider) throws IOException {
        assumeTrue(Files.isDirectory(CONFORMANCE), "the conformance data is not beside this working tree");
        var shell = shell();

        var status = shell.run("generate", "clusterconfig", "mgmt", "-p", provider.word());

        assertThat(status).isZero();
        assertThat(shell.out())
                .isEqualTo(Files.readString(CONFORMANCE.resolve("generate/" + provider.word() + ".mgmt.yaml")));
    }

    @Test
    void generatesTheHardwareOfEksAnywhere() throws IOException {
        assumeTrue(Files.isDirectory(CONFORMANCE), "the conformance data is not beside this working tree");
        var shell = shell();
        var csv = CONFORMANCE.resolve("hardware/valid/single-with-bmc.csv");

        var status = shell.run("generate", "hardware", "-z", csv.toString());

        assertThat(status).isZero();
        assertThat(shell.out()).isEqualTo(Files.readString(CONFORMANCE.resolve("generate/hardware.worker1.yaml")));
    }

    @Test
    void refusesToGenerateInTheWordsOfEksAnywhere() {
        var shell = shell();

        assertThat(shell.run("generate", "clusterconfig", "-p", "docker")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.err()).isEqualTo("Error: please specify a cluster name\n");
        assertThat(shell.run("generate", "clusterconfig", "mgmt")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.err()).isEqualTo("Error: required flag(s) \"provider\" not set\n");
        assertThat(shell.run("generate", "clusterconfig", "mgmt", "more", "-p", "aws"))
                .isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.err()).isEqualTo("Error: generating eks-a cluster config: not a valid provider\n");
    }

    @Test
    void judgesAnUpgradeOfAnExistingCluster() throws IOException {
        var file = folder.resolve("next.yaml");
        Files.writeString(file, Files.readString(EXAMPLE).replace("host: 10.40.0.10 ", "host: 10.40.0.20 "));
        var shell = shell();

        var status = shell.run("validate", "-f", file.toString(), "--against", EXAMPLE.toString(), "-o", "json");

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.out())
                .contains("\"spec.controlPlaneConfiguration.endpoint is immutable\"")
                .contains("\"upgrade\"");
        assertThat(shell.run("validate", "-f", EXAMPLE.toString(), "--against", EXAMPLE.toString()))
                .isZero();
    }

    @Test
    void judgesTheInventoryOfAnUpgradeToo() throws IOException {
        Files.writeString(folder.resolve("broken.csv"), "hostname,mac\na,b\n");
        var spec = EXAMPLE.toString();
        var shell = shell();

        var status = shell.run("validate", "-f", spec, "--against", spec, "-z", "broken.csv", "-o", "json");

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.out()).contains("\"scope\" : \"read\"").doesNotContain("\"upgrade\"");
    }

    @Test
    void marksTheFindingAtWhichEksAnywhereStops() throws IOException {
        var file = folder.resolve("a.yaml");
        Files.writeString(file, Files.readString(EXAMPLE).replace("name: ml-forge\n", "name: m\n"));
        var shell = shell();

        var status = shell.run("validate", "-f", "a.yaml", "-o", "json");

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.out()).containsOnlyOnce("\"first\" : true");
        assertThat(shell.out()).contains("\"scope\" : \"cluster\"").contains("\"line\" : ");
    }

    @Test
    void asksForWhatACheckNeeds() {
        var shell = shell();

        assertThat(shell.run("validate")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.run("validate", "--scope", "cluster")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.run("validate", "--scope", "read", "-f", EXAMPLE.toString()))
                .isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.run("validate", "--scope", "create:aws", "-f", EXAMPLE.toString()))
                .isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.err()).contains("create:aws");
    }

    @Test
    void tellsWhatDiffersByObjectAndField() throws IOException {
        var text = Files.readString(EXAMPLE);
        Files.writeString(folder.resolve("a.yaml"), text);
        Files.writeString(
                folder.resolve("b.yaml"),
                text.replace("count: 4", "count: 5")
                                .replace(
                                        "  kubernetesVersion:",
                                        "  licenseToken: abc\n  proxyConfiguration: {httpProxy: 'http://me:abc@10.0.0.1:80'}\n  kubernetesVersion:")
                        + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\n");
        var shell = shell();

        assertThat(shell.run("spec", "diff", "a.yaml", "b.yaml")).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.out())
                .contains("~ Cluster ml-forge\n")
                .contains(".count: 4 \u2192 5\n")
                .contains("spec.licenseToken: + \u2022\u2022\u2022\u2022\n")
                .contains("spec.proxyConfiguration.httpProxy: + http://\u2022\u2022\u2022\u2022@10.0.0.1:80\n")
                .contains("+ Secret s\n")
                .doesNotContain("abc");
        assertThat(shell.run("spec", "diff", "a.yaml", "a.yaml")).isZero();
    }

    @Test
    void explainsFields() {
        var shell = shell();

        assertThat(shell.run("spec", "explain", "Cluster", "spec.workerNodeGroupConfigurations[0].count"))
                .isZero();
        assertThat(shell.out())
                .startsWith("count  int\n    How many machines.")
                .contains("Left out, it becomes minCount of the autoscaling, else 1 when the file is read.\n");
        assertThat(shell.run("spec", "explain", "TinkerbellMachineConfig", "spec"))
                .isZero();
        assertThat(shell.out()).contains("  osFamily  string\n", "One of ubuntu, redhat, bottlerocket.\n");
        assertThat(shell.run("spec", "explain", "Cluster", "spec.nothing")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.run("spec", "explain", "Clutser")).isEqualTo(ExitStatus.COULD_NOT_RUN);
        assertThat(shell.err()).contains("knows no kind \"Clutser\".");
    }
}
