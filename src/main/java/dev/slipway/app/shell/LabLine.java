package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Route;
import dev.slipway.fx.StatusLine.Light;
import dev.slipway.fx.StatusLine.Part;
import dev.slipway.site.LabState;
import java.util.List;
import java.util.Optional;

/// What the status bar says of a lab.
public final class LabLine {

    private LabLine() {}

    public static List<Part> of(Optional<LabState> state) {
        var speed = state.map(lab -> Texts.of("shell.lab.status", Math.round(lab.speed())))
                .orElseGet(() -> Texts.of("shell.lab.status.gone"));
        var machines = state.map(lab ->
                        Texts.of("shell.lab.status.machines", lab.machines().size()))
                .orElse("");
        return List.of(
                new Part("lab", Light.SIMULATED, speed, new Route.Admin()),
                new Part("lab-machines", Light.NONE, machines, new Route.Hardware(Optional.empty())));
    }
}
