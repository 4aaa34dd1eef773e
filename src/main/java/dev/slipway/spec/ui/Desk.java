package dev.slipway.spec.ui;

import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.preflight.Surroundings;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.util.Map;

/// What those who write a specification in the window have at hand.
public record Desk(
        Workspace workspace,
        Background background,
        Time time,
        Navigator navigator,
        Surroundings.Source surroundings,
        RunControl runs,
        LiveSource live,
        Map<String, String> environment) {

    public Desk {
        environment = Map.copyOf(environment);
    }

    /// The environment may hold secrets.
    @Override
    public String toString() {
        return "desk of " + workspace.name();
    }
}
