package dev.slipway.lab.programs;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.programs.call.Call;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The lab's programs, run on the caller's own thread, so that virtual time knows who is working.
///
/// A command's limit counts on the lab's clock, but is never taken to be shorter than `shortest`: in a fast lab half an
/// hour passes while this computer makes a certificate.
public final class LabCommands implements Commands {

    private final Programs programs;
    private final Timeline timeline;
    private final Duration shortest;

    public LabCommands(Programs programs, Timeline timeline, Duration shortest) {
        this.programs = programs;
        this.timeline = timeline;
        this.shortest = shortest;
    }

    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        var late = new AtomicBoolean();
        var caller = Thread.currentThread();
        var limit = command.limit().compareTo(shortest) < 0 ? shortest : command.limit();
        var alarm = timeline.after(limit, () -> {
            late.set(true);
            caller.interrupt();
        });
        try {
            return programs.run(command.words().getFirst(), call(command, lines));
        } catch (InterruptedException interruption) {
            if (late.get()) {
                throw new IOException(command + " did not end within " + limit.toSeconds() + " s", interruption);
            }
            throw interruption;
        } finally {
            alarm.cancel();
            // The alarm may have rung after the program had ended by itself.
            if (late.get()) {
                Thread.interrupted();
            }
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
