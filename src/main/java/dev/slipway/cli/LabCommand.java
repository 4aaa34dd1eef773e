package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `slipway lab`: the simulated datacenter as a process of its own.
@Command(name = "lab", description = "A simulated datacenter on this computer, loopback only.")
final class LabCommand {

    private static final String FOLDER = ".slipway/lab";

    private final Terminal terminal;
    private final Labs labs;

    LabCommand(Terminal terminal, Labs labs) {
        this.terminal = terminal;
        this.labs = labs;
    }

    @Command(name = "start", description = "Starts a lab and returns when it answers.")
    int start(
            @Option(names = "--dir", paramLabel = "DIR", description = "Its folder.", defaultValue = FOLDER)
                    Path folder,
            @Option(
                            names = "--speed",
                            paramLabel = "N",
                            description = "How many times as fast as the real world.",
                            defaultValue = "60")
                    double speed)
            throws IOException, InterruptedException {
        if (!(speed > 0 && speed <= 10_000)) {
            throw new UsageException(Texts.of("lab.speed"));
        }
        var state = labs.start(terminal.resolve(folder), speed);
        terminal.print(Texts.of("lab.started", folder, number(state.speed()), String.valueOf(state.pid())));
        return ExitStatus.DONE;
    }

    @Command(name = "status", description = "Its clock, machines, clusters and faults.")
    int status(@Option(names = "--dir", paramLabel = "DIR", defaultValue = FOLDER) Path folder)
            throws IOException, InterruptedException {
        var state = labs.state(terminal.resolve(folder));
        terminal.print(Texts.of("lab.running", number(state.speed()), String.valueOf(state.pid()), state.now()));
        for (var machine : state.machines()) {
            var faults = machine.faults().isEmpty() ? "" : "  ! " + String.join(", ", machine.faults());
            terminal.print("  %-14s %-4s %s%s".formatted(machine.name(), machine.power(), machine.doing(), faults));
        }
        for (var cluster : state.clusters()) {
            var standing = Texts.of(cluster.answering() ? "lab.cluster.answers" : "lab.cluster.silent");
            terminal.print("  %-30s %s  %s".formatted(cluster.name(), cluster.endpoint(), standing));
        }
        return ExitStatus.DONE;
    }

    @Command(name = "stop", description = "Ends the lab; what it held is gone.")
    int stop(@Option(names = "--dir", paramLabel = "DIR", defaultValue = FOLDER) Path folder)
            throws IOException, InterruptedException {
        labs.stop(terminal.resolve(folder));
        terminal.print(Texts.of("lab.stopped"));
        return ExitStatus.DONE;
    }

    @Command(name = "reset", description = "Back to machines that are off and disks that are empty.")
    int reset(@Option(names = "--dir", paramLabel = "DIR", defaultValue = FOLDER) Path folder)
            throws IOException, InterruptedException {
        labs.reset(terminal.resolve(folder));
        terminal.print(Texts.of("lab.reset"));
        return ExitStatus.DONE;
    }

    private static String number(double speed) {
        return speed == Math.rint(speed) ? String.valueOf((long) speed) : String.valueOf(speed);
    }
}
