package dev.slipway.lab.programs;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.programs.call.Call;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The lab's programs, run on the caller's own thread, so that virtual time knows who is working. A command's limit
/// counts on the lab's clock.
public final class LabCommands implements Commands {

    private final Programs programs;
    private final Timeline timeline;

    public LabCommands(Programs programs, Timeline timeline) {
        this.programs = programs;
        this.timeline = timeline;
    }

    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        var late = new AtomicBoolean();
        var caller = Thread.currentThread();
        var alarm = timeline.after(command.limit(), () -> {
            late.set(true);
            caller.interrupt();
        });
        try {
            return programs.run(command.words().getFirst(), call(command, lines));
        } catch (InterruptedException interruption) {
            if (late.get()) {
                throw new IOException(
                        command + " did not end within " + command.limit().toSeconds() + " s", interruption);
            }
            throw interruption;
        } finally {
            alarm.cancel();
        }
    }

    private static Call call(Command command, Consumer<? super Line> lines) {
        var words = command.words();
        return new Call(
                words.subList(1, words.size()),
                command.directory().toAbsolutePath(),
                command.environment(),
                command.input(),
                lines);
    }
}
