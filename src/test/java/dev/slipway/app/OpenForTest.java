package dev.slipway.app;

import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Badges;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Workspace;
import dev.slipway.site.Workspaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A site over a folder, for tests of what is composed of it.
record OpenForTest(Site site) implements AutoCloseable {

    static OpenForTest real(Path folder) {
        return of(new Workspace(folder, "Amsterdam", Workspace.Kind.REAL));
    }

    static OpenForTest of(Workspace workspace) {
        return new OpenForTest(new Site(
                workspace,
                new OneWorkspace(workspace),
                Time.system(),
                Background.start(failure -> {
                    throw new AssertionError(failure);
                }),
                new Navigator(new Route.Fleet()),
                new Tasks(),
                new Notices(),
                new StatusLine(),
                new Badges(),
                Screen.appearance(),
                RunWatch.follow(workspace.runs()),
                new LabProcesses(),
                new SlipwayWorlds(Map.of()),
                OwnProgram.terminal(),
                Map.of()));
    }

    Navigator navigator() {
        return site.navigator();
    }

    @Override
    public void close() {
        site.runs().close();
        site.background().close();
    }

    private record OneWorkspace(Workspace current) implements Workspaces {

        @Override
        public List<Workspace> known() {
            return List.of(current);
        }

        @Override
        public void open(Workspace workspace) {
            throw new AssertionError("nobody asked for " + workspace);
        }
    }
}
