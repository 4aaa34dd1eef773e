package dev.slipway.admin.ui;

import dev.slipway.fx.Route;
import dev.slipway.site.Workspace;

/// Opens a workspace in this window, at a place of it.
@FunctionalInterface
public interface Opening {

    void open(Workspace workspace, Route at);
}
