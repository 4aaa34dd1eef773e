package dev.slipway.run.ui;

import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.run.RunWatch;
import dev.slipway.site.RunClock;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import java.time.ZoneId;

/// What the views of runs stand on.
public record RunPlace(
        Workspace workspace,
        RunWatch watch,
        RunControl control,
        RunClock clock,
        MachinePower power,
        Bundling bundling,
        Background background,
        Navigator navigator,
        Notices notices,
        ZoneId zone) {}
