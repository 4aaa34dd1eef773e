package dev.slipway.spec.ui;

import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.preflight.Surroundings;
import dev.slipway.run.RunState;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What those who write a specification in the window have at hand. `known` are the runs of the workspace, the newest
/// first.
public record Desk(
        Workspace workspace,
        Background background,
        Time time,
        Navigator navigator,
        Surroundings.Source surroundings,
        RunControl runs,
        Supplier<List<RunState>> known,
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
