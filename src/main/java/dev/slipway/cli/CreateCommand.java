package dev.slipway.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `slipway create`: the real run, on real machines or those of a lab.
@Command(name = "create", description = "Creates a cluster.")
final class CreateCommand {

    private final Subjects subjects;
    private final Launcher launcher;

    CreateCommand(Subjects subjects, Launcher launcher) {
        this.subjects = subjects;
        this.launcher = launcher;
    }

    @Command(
            name = "cluster",
            description = "Creates a bare-metal management cluster. It wipes the disks of its machines.")
    int cluster(
            @Option(
                            names = {"-f", "--filename"},
                            paramLabel = "SPEC",
                            required = true,
                            description = "The cluster specification.")
                    Path specification,
            @Option(
                            names = {"-z", "--hardware-csv"},
                            paramLabel = "CSV",
                            required = true,
                            description = "The hardware CSV.")
                    Path inventory,
            @Option(
                            names = "--lab",
                            paramLabel = "DIR",
                            description = "Create it in the running lab of this folder: no real machine is touched.")
                    @Nullable
                    Path lab,
            @Option(
                            names = {"-v", "--verbosity"},
                            paramLabel = "N",
                            description = "0 to 9, as of eksctl anywhere.",
                            defaultValue = "0")
                    int verbosity,
            @Option(
                            names = "--run-id",
                            paramLabel = "ID",
                            description = "What the run is to be called; made from time and cluster without it.",
                            defaultValue = "")
                    String id)
            throws Exception {
        var subject = subjects.usable("create", specification, inventory, Optional.ofNullable(lab));
        return subject.isPresent() ? launcher.create(subject.get(), id, verbosity) : ExitStatus.FAILED;
    }
}
