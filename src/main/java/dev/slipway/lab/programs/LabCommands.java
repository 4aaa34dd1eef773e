package dev.slipway.lab.programs;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.lab.programs.call.Call;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// The lab's programs, run on the caller's own thread, so that virtual time knows who is working.
public final class LabCommands implements Commands {

    private final Programs programs;

    public LabCommands(Programs programs) {
        this.programs = programs;
    }

    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        List<String> words = command.words();
        var call = new Call(
                words.subList(1, words.size()),
                command.directory().toAbsolutePath(),
                command.environment(),
                command.input(),
                lines);
        return programs.run(words.getFirst(), call);
    }
}
