package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Route;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.StatusLine.Light;
import dev.slipway.fx.StatusLine.Part;
import dev.slipway.site.LabState;
import java.util.Optional;

/// What the status bar says of a lab.
public final class LabLine {

    private static final String MACHINES = "lab-machines";

    private LabLine() {}

    /// Puts it there.
    public static void show(Optional<LabState> state, StatusLine line) {
        var speed = state.map(lab -> Texts.of("shell.lab.status", Math.round(lab.speed())))
                .orElseGet(() -> Texts.of("shell.lab.status.gone"));
        line.put(new Part("lab", Light.SIMULATED, speed, new Route.Admin()));
        state.map(lab -> lab.machines().size())
                .filter(machines -> machines > 0)
                .ifPresentOrElse(machines -> line.put(machines(machines)), () -> line.remove(MACHINES));
    }

    private static Part machines(int count) {
        var words = Texts.of("shell.lab.status.machines", count);
        return new Part(MACHINES, Light.NONE, words, new Route.Hardware(Optional.empty()));
    }
}
