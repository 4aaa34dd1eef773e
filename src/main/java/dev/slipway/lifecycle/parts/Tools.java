package dev.slipway.lifecycle.parts;

import dev.slipway.exec.Answer;
import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.lifecycle.Lines;
import dev.slipway.run.Failure;
import dev.slipway.run.Reporter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;

/// Programs run for a task: every line they write is told, and a failure says what they last wrote.
public final class Tools {

    private static final int TOLD = 12;

    private final Doors doors;
    private final Reporter reporter;

    public Tools(Doors doors, Reporter reporter) {
        this.doors = doors;
        this.reporter = reporter;
    }

    public Doors doors() {
        return doors;
    }

    public Reporter reporter() {
        return reporter;
    }

    /// Runs a program that must succeed. `subject` is what it is about, such as a cluster.
    ///
    /// @throws HeldException when it does not; `what` says what failed then
    public void run(String what, String subject, Command command) throws IOException, InterruptedException {
        var last = new ArrayDeque<String>();
        reporter.say(6, Lines.of("Executing command", "cmd", command));
        var status = doors.commands().run(command, line -> {
            synchronized (last) {
                if (last.size() == TOLD) {
                    last.removeFirst();
                }
                last.addLast(line.text());
            }
            reporter.log(program(command), subject, line.text());
        });
        if (status != 0) {
            throw failed(what, command, status, List.copyOf(last));
        }
    }

    /// Runs a program for its answer, whatever its status.
    public Answer ask(Command command) throws IOException, InterruptedException {
        reporter.say(6, Lines.of("Executing command", "cmd", command));
        return doors.commands().ask(command);
    }

    private static HeldException failed(String what, Command command, int status, List<String> last) {
        var program = program(command);
        return new HeldException(Failure.of(
                what,
                Texts.of("lifecycle.program.why", program, status),
                last,
                Texts.of("lifecycle.program.next", command),
                Texts.of("lifecycle.resume")));
    }

    private static String program(Command command) {
        return command.words().getFirst();
    }
}
