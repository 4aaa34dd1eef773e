package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.site.LabState.MachineState;
import dev.slipway.site.Labs;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `slipway lab fault`: something that goes wrong with one machine of a lab.
@Command(name = "fault", description = "Lets something go wrong with a machine of the lab, or mends it.")
final class LabFaultCommand {

    private static final String FOLDER = ".slipway/lab";

    private final Terminal terminal;
    private final Labs labs;

    LabFaultCommand(Terminal terminal, Labs labs) {
        this.terminal = terminal;
        this.labs = labs;
    }

    @Command(name = "list", description = "The faults there are.")
    int list() {
        labs.faults().forEach(fault -> terminal.print("%-22s %s".formatted(fault, Texts.of("lab.fault." + fault))));
        return ExitStatus.DONE;
    }

    @Command(name = "inject", description = "Lets a fault happen.")
    int inject(
            @Parameters(paramLabel = "MACHINE") String machine,
            @Parameters(paramLabel = "FAULT", description = "See: slipway lab fault list") String fault,
            @Option(names = "--dir", paramLabel = "DIR", defaultValue = FOLDER) Path folder)
            throws IOException, InterruptedException {
        var wish = known(fault);
        racked(machine, terminal.resolve(folder));
        labs.inject(terminal.resolve(folder), machine, wish);
        terminal.print(Texts.of("lab.fault.injected", machine, fault));
        return ExitStatus.DONE;
    }

    @Command(name = "mend", description = "Puts it right again.")
    int mend(
            @Parameters(paramLabel = "MACHINE") String machine,
            @Parameters(paramLabel = "FAULT", description = "See: slipway lab fault list") String fault,
            @Option(names = "--dir", paramLabel = "DIR", defaultValue = FOLDER) Path folder)
            throws IOException, InterruptedException {
        labs.mend(terminal.resolve(folder), machine, known(fault));
        terminal.print(Texts.of("lab.fault.mended", machine, fault));
        return ExitStatus.DONE;
    }

    // Racks that are still empty are filled by the first run: a fault may wait for its machine there.
    private void racked(String machine, Path folder) throws IOException, InterruptedException {
        var machines =
                labs.state(folder).machines().stream().map(MachineState::name).toList();
        if (!machines.isEmpty() && !machines.contains(machine)) {
            throw new UsageException(Texts.of("lab.fault.no-machine", machine, String.join(", ", machines)));
        }
    }

    private String known(String fault) {
        if (!labs.faults().contains(fault)) {
            throw new UsageException(Texts.of("lab.fault.unknown", fault, String.join(", ", labs.faults())));
        }
        return fault;
    }
}
