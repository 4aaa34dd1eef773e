package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.ChangeValidation;
import dev.slipway.spec.rules.Judged;
import dev.slipway.spec.rules.NamedChecks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `slipway validate`: everything that is wrong with a specification and an inventory, at once.
@Command(
        name = "validate",
        description = "Everything that is wrong with a specification and its hardware, at its line or cell.",
        footer = "Exits with 0 without errors, 1 with errors, 2 when it could not run.")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Option(
            names = {"-f", "--filename"},
            paramLabel = "SPEC",
            description = "The cluster specification.")
    private @Nullable Path specification;

    @Option(
            names = {"-z", "--hardware-csv"},
            paramLabel = "CSV",
            description = "The hardware CSV.")
    private @Nullable Path inventory;

    @Option(
            names = "--against",
            paramLabel = "SPEC",
            description = "The specification of the existing cluster, which the other is to upgrade.")
    private @Nullable Path existingCluster;

    @Option(
            names = "--scope",
            paramLabel = "CHECK",
            description = "One check of EKS Anywhere alone: of a specification parse, cluster, load, config,"
                    + " datacenter-read:KIND, datacenter:KIND, oidc, awsiam, provider-select, create:PROVIDER,"
                    + " provider-datacenter:nutanix, provider-machine:nutanix; of a CSV read, read-no-rpc.")
    private @Nullable String scope;

    @Mixin
    private final Report report = new Report();

    ValidateCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        return report.print(judged(), terminal);
    }

    private List<Judged> judged() throws IOException {
        if (scope != null) {
            var csv = CsvChecks.named(scope);
            return csv.isPresent() ? csv.get().judge(csv()) : alone(scope);
        }
        if (specification == null) {
            return CsvChecks.READ.judge(csv());
        }
        if (existingCluster != null) {
            return upgrade(terminal.existing(existingCluster), terminal.existing(specification));
        }
        return Inputs.read(terminal.existing(specification), existing(inventory), environment)
                .judged();
    }

    // How many machines an upgrade needs depends on those in use; of the CSV only the reading is judged.
    private List<Judged> upgrade(Path before, Path after) throws IOException {
        var judged =
                new ArrayList<>(ChangeValidation.ofUpgrade(SpecFile.read(before), SpecFile.read(after), environment));
        existing(inventory).ifPresent(csv -> judged.addAll(CsvChecks.READ.judge(csv)));
        return judged;
    }

    private List<Judged> alone(String name) throws IOException {
        var file = existing(specification).orElseThrow(() -> new UsageException(Texts.of("validate.needs-spec")));
        return NamedChecks.asked(name, SpecFile.read(file), environment)
                .orElseThrow(() -> new UsageException(Texts.of("validate.no-check", name)));
    }

    private Path csv() {
        return existing(inventory).orElseThrow(() -> new UsageException(Texts.of("validate.needs-file")));
    }

    private Optional<Path> existing(@Nullable Path path) {
        return Optional.ofNullable(path).map(terminal::existing);
    }
}
