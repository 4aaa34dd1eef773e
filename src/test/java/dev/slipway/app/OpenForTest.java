package dev.slipway.app;

import dev.slipway.admin.Settings;
import dev.slipway.admin.SettingsFile;
import dev.slipway.admin.ui.SettingsViewModel;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Badges;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notices;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.StatusLine;
import dev.slipway.fx.Tasks;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Labs;
import dev.slipway.site.Workspace;
import dev.slipway.site.Workspaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A site over a folder, for tests of what is composed of it.
record OpenForTest(Site site) implements AutoCloseable {

    static OpenForTest real(Path folder) {
        return at(new Route.Fleet(), folder);
    }

    static OpenForTest at(Route start, Path folder) {
        return of(
                new Workspace(folder, "Amsterdam", Workspace.Kind.REAL),
                new LabProcesses(),
                start,
                FileQuestions.dialogs());
    }

    static OpenForTest lab(Path folder, Labs labs) {
        return of(
                new Workspace(folder, "Amsterdam", Workspace.Kind.LAB),
                labs,
                new Route.Fleet(),
                FileQuestions.dialogs());
    }

    static OpenForTest of(Workspace workspace, Labs labs, Route start, FileQuestions files) {
        var background = Background.start(failure -> {
            throw new AssertionError(failure);
        });
        return new OpenForTest(new Site(
                workspace,
                new OneWorkspace(workspace),
                (other, at, _) -> {
                    throw new AssertionError("nobody asked for " + other + " at " + at);
                },
                Time.system(),
                background,
                new Navigator(start),
                new Tasks(),
                new Notices(),
                new StatusLine(),
                new Badges(),
                Screen.appearance(),
                Screen.call(() -> SettingsViewModel.follow(
                        new SettingsFile(workspace.folder().resolve("settings.json")),
                        new SettingsFile.Loaded(Settings.initial(), Optional.empty()),
                        Screen.appearance(),
                        background)),
                RunWatch.follow(workspace.runs()),
                labs,
                new SlipwayWorlds(Map.of()),
                OwnProgram.terminal(),
                files,
                Map.of()));
    }

    Navigator navigator() {
        return site.navigator();
    }

    @Override
    public void close() {
        site.settings().close();
        Screen.call(() -> {
            site.settings().close();
            return site;
        });
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
