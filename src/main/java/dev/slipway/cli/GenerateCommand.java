package dev.slipway.cli;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.HardwareManifests;
import dev.slipway.spec.GenerateClusterConfig;
import dev.slipway.spec.rules.Judged;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `slipway generate`: the files of `eksctl anywhere generate`, byte for byte.
@Command(name = "generate", description = "Specifications and hardware manifests, as eksctl anywhere writes them.")
final class GenerateCommand {

    private final Terminal terminal;

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "clusterconfig", description = "A specification to begin with.")
    int clusterConfig(
            @Parameters(paramLabel = "NAME", arity = "0..*", description = "The cluster's name.") @Nullable
                    List<String> names,
            @Option(
                            names = {"-p", "--provider"},
                            paramLabel = "PROVIDER",
                            description = "vsphere, cloudstack, tinkerbell, docker, nutanix or snow")
                    @Nullable
                    String provider) {
        if (provider == null) {
            return refuse("required flag(s) \"provider\" not set");
        }
        // What follows the name is ignored, as by EKS Anywhere.
        var name = names == null ? "" : names.getFirst();
        return switch (GenerateClusterConfig.generate(name, provider)) {
            case GenerateClusterConfig.Generated.Text text -> {
                terminal.write(text.yaml());
                yield ExitStatus.DONE;
            }
            case GenerateClusterConfig.Generated.Refused refused -> refuse(refused.error());
        };
    }

    // In the words of EKS Anywhere, for those who know them.
    private int refuse(String error) {
        terminal.warn("Error: " + error);
        return ExitStatus.COULD_NOT_RUN;
    }

    @Command(
            name = "hardware",
            description = "The Hardware, Machine and Secret manifests of a CSV, passwords included.")
    int hardware(
            @Option(
                            names = {"-z", "--hardware-csv"},
                            paramLabel = "CSV",
                            description = "The hardware CSV.")
                    @Nullable
                    Path inventory,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write here, readable by you alone, instead of printing.")
                    @Nullable
                    Path output)
            throws IOException {
        if (inventory == null) {
            return refuse("required flag(s) \"hardware-csv\" not set");
        }
        var reading = HardwareCsv.reader().read(terminal.resolve(inventory));
        if (reading.findings().stream().anyMatch(Finding::blocks)) {
            var judged = Judged.of(Inputs.READ, reading.findings());
            new FindingsText(judged, terminal.folder()).lines().forEach(terminal::warn);
            return ExitStatus.FAILED;
        }
        var yaml = HardwareManifests.yaml(reading.machines());
        if (output == null) {
            terminal.write(yaml);
        } else {
            AtomicFile.writePrivate(terminal.resolve(output), yaml);
            terminal.print(Texts.of("generate.written", output));
        }
        return ExitStatus.DONE;
    }
}
