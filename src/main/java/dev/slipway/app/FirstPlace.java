package dev.slipway.app;

import dev.slipway.admin.SettingsFile;
import dev.slipway.fx.Route;
import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the window begins: in the workspace it was left in, or at the first run.
record FirstPlace(SettingsFile.Loaded settings, Workspace workspace, Route route) {

    /// The folder of `home` that workspaces are made in.
    static Path workspaces(Path home) {
        return home.resolve("Slipway");
    }

    /// The workspace of somebody who has none yet; nothing is made of it before it is needed.
    static Workspace none(Path home) {
        return new Workspace(workspaces(home), "Slipway", Workspace.Kind.REAL);
    }

    static FirstPlace read(SettingsFile file, Path home) throws IOException {
        var loaded = file.load();
        var last = loaded.settings().lastWorkspace().filter(Files::isDirectory);
        if (last.isPresent()) {
            return new FirstPlace(loaded, WorkspaceFile.open(last.get()), new Route.Fleet());
        }
        return new FirstPlace(loaded, none(home), new Route.FirstRun());
    }
}
