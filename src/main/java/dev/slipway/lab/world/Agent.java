package dev.slipway.lab.world;

import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.world.AgentReport.State;
import dev.slipway.lab.world.HookOs.Syslog;
import java.time.Duration;
import java.util.function.Consumer;

/// The Tinkerbell agent on a machine: it runs one action at a time and says how it ended.
public final class Agent {

    private static final String PROGRAM = "tink-worker";

    private final LabMachine machine;
    private final Timeline timeline;
    private final Syslog syslog;
    private boolean idle = true;

    Agent(LabMachine machine, Timeline timeline, Syslog syslog) {
        this.machine = machine;
        this.timeline = timeline;
        this.syslog = syslog;
    }

    public boolean idle() {
        return idle;
    }

    /// Begins to execute `action`. `done` hears how it ended, unless the machine is switched off or restarts before.
    public void execute(AgentAction action, Consumer<? super AgentReport> done) {
        idle = false;
        machine.enter(MachinePhase.ACTIONS, action.name());
        log(
                "received action",
                "name",
                action.name(),
                "timeout",
                String.valueOf(action.timeout().toSeconds()));
        switch (program(action)) {
            case "image2disk" ->
                new ImageStream(machine, timeline, syslog, action).start(report -> end(action, report, done));
            case "reboot" -> reboot(action);
            default -> write(action, done);
        }
    }

    private void write(AgentAction action, Consumer<? super AgentReport> done) {
        machine.later(2, 5, action.name(), () -> {
            log("Successfully wrote file", "path", action.environment().getOrDefault("DEST_PATH", ""));
            end(action, new AgentReport(State.SUCCESS, "action completed"), done);
        });
    }

    private void reboot(AgentAction action) {
        machine.later(1, 2, action.name(), machine::restart);
    }

    private void end(AgentAction action, AgentReport report, Consumer<? super AgentReport> done) {
        if (report.state() == State.SUCCESS) {
            log("executed action", "name", action.name(), "state", "SUCCESS");
        } else {
            syslog.error(PROGRAM, "error executing action", "maxRetries", "1", "currentTry", "1");
        }
        machine.later(Duration.ofMillis(200), () -> {
            idle = true;
            machine.enter(MachinePhase.ACTIONS, action.name() + ": " + report.state());
            log(
                    "reported action status",
                    "name",
                    action.name(),
                    "state",
                    report.state().name());
            done.accept(report);
        });
    }

    private void log(String message, String... pairs) {
        syslog.info(PROGRAM, message, pairs);
    }

    private static String program(AgentAction action) {
        var image = action.image().substring(action.image().lastIndexOf('/') + 1);
        var end = image.indexOf(':');
        return end < 0 ? image : image.substring(0, end);
    }
}
