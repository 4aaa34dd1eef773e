package dev.slipway.app;

import dev.slipway.admin.ui.Opening;
import dev.slipway.admin.ui.SettingsViewModel;
import dev.slipway.flow.Time;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Background;
import dev.slipway.fx.Badges;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Itself;
import dev.slipway.site.Labs;
import dev.slipway.site.Workspace;
import dev.slipway.site.Workspaces;
import java.io.IOException;
import java.util.Map;

/// A workspace that is open in a window, with all that its rooms share.
record Site(
        Workspace workspace,
        Workspaces workspaces,
        Opening opening,
        Time time,
        Background background,
        Navigator navigator,
        Tasks tasks,
        Notices notices,
        StatusLine statusLine,
        Badges badges,
        Appearance appearance,
        SettingsViewModel settings,
        RunWatch runs,
        Labs labs,
        SlipwayWorlds worlds,
        Itself itself,
        FileQuestions files,
        Map<String, String> environment) {

    /// The world its machines are in; in a lab they stand in the racks as soon as somebody asks for them.
    FittedWorld world() throws IOException {
        var world = workspace.simulated() ? worlds.lab(workspace.lab()) : worlds.real();
        world.host().prepare(workspace.hardware());
        return world;
    }

    /// The environment may hold secrets.
    @Override
    public String toString() {
        return "site " + workspace.name();
    }
}
