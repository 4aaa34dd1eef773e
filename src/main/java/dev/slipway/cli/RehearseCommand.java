package dev.slipway.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `slipway rehearse`: the whole run on a simulated copy of the hardware, in seconds.
@Command(
        name = "rehearse",
        description = "Runs the whole creation on a simulated copy of the hardware, on virtual time. Touches nothing.")
final class RehearseCommand implements Callable<Integer> {

    private final Subjects subjects;
    private final Launcher launcher;

    @Option(
            names = {"-f", "--filename"},
            paramLabel = "SPEC",
            required = true,
            description = "The cluster specification.")
    private Path specification = Path.of("");

    @Option(
            names = {"-z", "--hardware-csv"},
            paramLabel = "CSV",
            required = true,
            description = "The hardware CSV.")
    private Path inventory = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same durations.",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--run-id",
            paramLabel = "ID",
            description = "What the run is to be called; made from time and cluster without it.")
    private String id = "";

    RehearseCommand(Subjects subjects, Launcher launcher) {
        this.subjects = subjects;
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws Exception {
        var subject = subjects.usable("rehearse", specification, inventory, Optional.empty());
        return subject.isPresent() ? launcher.rehearse(subject.get(), id, seed) : ExitStatus.FAILED;
    }
}
