package dev.slipway.app;

import dev.slipway.admin.SettingsFile;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the window begins: in the workspace it was left in, or at the first run.
record FirstPlace(SettingsFile.Loaded settings, Optional<Path> folder) {

    /// The folder of `home` that workspaces are made in.
    static Path workspaces(Path home) {
        return home.resolve("Slipway");
    }

    /// The workspace of somebody who has none yet; nothing is made of it before it is needed.
    static Workspace none(Path home) {
        return new Workspace(workspaces(home), "Slipway", Workspace.Kind.REAL);
    }

    static FirstPlace read(SettingsFile file) throws IOException {
        var loaded = file.load();
        return new FirstPlace(loaded, loaded.settings().lastWorkspace().filter(Files::isDirectory));
    }
}
