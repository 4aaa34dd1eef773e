package dev.slipway.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/// A terminal in a folder, and what commands wrote to it.
final class Shell {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal;

    Shell(Path folder) {
        this.terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), folder, Optional.empty());
    }

    int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new Root())
                .addSubcommand(new GenerateCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal, Map.of()))
                .addSubcommand(new SpecCommand(terminal))
                .addSubcommand(new HardwareCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler((failure, _, _) -> {
                    terminal.warn(String.valueOf(failure.getMessage()));
                    return ExitStatus.COULD_NOT_RUN;
                })
                .execute(words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    @CommandLine.Command
    private static final class Root {}
}
