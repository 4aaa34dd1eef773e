package dev.slipway.cli;

import dev.slipway.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            required = true,
            description = "The cluster specification.")
    private Path specification = Path.of("");

    @Option(
            names = {"-z", "--hardware-csv"},
            paramLabel = "CSV",
            description = "The hardware CSV.")
    private @Nullable Path inventory;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "text or json.",
            defaultValue = "text")
    private Format format = Format.text;

    ValidateCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        var findings = Inputs.read(
                        terminal.existing(specification),
                        Optional.ofNullable(inventory).map(terminal::existing),
                        environment)
                .findings();
        switch (format) {
            case text -> new FindingsText(findings, terminal.folder()).lines().forEach(terminal::print);
            case json -> terminal.print(new FindingsJson(findings).text());
        }
        return findings.stream().anyMatch(Finding::blocks) ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /// Spelt as on the command line.
    private enum Format {
        text,
        json
    }
}
