package dev.slipway.fleet.ui;

import dev.slipway.fleet.Following;
import dev.slipway.fleet.Reach;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.run.RunState;
import java.util.List;
import java.util.function.Supplier;

/// What the page of a cluster needs of its workspace. `runs` are all there are, the newest first; `time` is its clock.
public record ClusterPlace(
        Following fleet,
        Reach reach,
        PowerSwitch power,
        Shell shell,
        Supplier<List<RunState>> runs,
        Background background,
        Navigator navigator,
        Notices notices,
        Time time) {}
