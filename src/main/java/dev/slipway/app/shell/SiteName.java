package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.site.Workspace;

/// What a workspace is called in the window.
public final class SiteName {

    private SiteName() {}

    /// A simulated one says so.
    public static String of(Workspace workspace) {
        return workspace.simulated() ? Texts.of("shell.lab-of", workspace.name()) : workspace.name();
    }
}
