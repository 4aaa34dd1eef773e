package dev.slipway.cli;

import dev.slipway.admin.About;
import dev.slipway.admin.CheckUp;
import dev.slipway.admin.MachineChecks;
import dev.slipway.admin.ThisMachine;
import dev.slipway.exec.LocalCommands;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.run.JournalException;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// `slipway` in a terminal: the tree of commands, and what their failures look like.
@Command(
        name = "slipway",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Slipway " + About.VERSION,
        description = "The Administrative machine of EKS Anywhere. Without arguments it opens the window.")
public final class SlipwayCommand {

    private SlipwayCommand() {}

    /// Runs one command line and returns its exit status.
    public static int run(
            String[] arguments, Terminal terminal, Worlds worlds, Labs labs, Map<String, String> environment) {
        var launcher = new Launcher(terminal, worlds);
        var subjects = new Subjects(terminal, environment);
        var lab = new CommandLine(new LabCommand(terminal, labs)).addSubcommand(new LabFaultCommand(terminal, labs));
        var checks = MachineChecks.of(ThisMachine.local(terminal.folder()), new LocalCommands(), environment);
        return new CommandLine(new SlipwayCommand())
                .addSubcommand(new GenerateCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal, environment))
                .addSubcommand(new SpecCommand(terminal))
                .addSubcommand(new HardwareCommand(terminal))
                .addSubcommand(new RehearseCommand(subjects, launcher))
                .addSubcommand(new CreateCommand(subjects, launcher))
                .addSubcommand(new RunsCommand(terminal, launcher))
                .addSubcommand(lab)
                .addSubcommand(new DoctorCommand(terminal, CheckUp.of(checks)))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure, terminal))
                .execute(arguments);
    }

    private static int explain(Exception failure, Terminal terminal) throws Exception {
        switch (failure) {
            case UsageException usage -> terminal.warn(String.valueOf(usage.getMessage()));
            case JournalException journal ->
                terminal.warn(Texts.of("terminal.journal", String.valueOf(journal.getMessage())));
            case IOException io -> terminal.warn(Texts.of("terminal.failed", Reason.of(io)));
            default -> throw failure;
        }
        return ExitStatus.COULD_NOT_RUN;
    }
}
