package dev.slipway.site;

import java.util.List;

/// The workspaces of a window: one is open; another can take its place. Used on the FX thread.
public interface Workspaces {

    Workspace current();

    /// Those opened before on this computer, the newest first; the current one is among them.
    List<Workspace> known();

    /// Closes the current workspace and opens this one in the same window. Runs that are going on go on.
    void open(Workspace workspace);
}
