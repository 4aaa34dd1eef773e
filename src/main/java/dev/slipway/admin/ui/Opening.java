package dev.slipway.admin.ui;

import dev.slipway.fx.Route;
import dev.slipway.site.Workspace;
import java.util.function.Consumer;

/// Opens a workspace in this window, at a place of it.
@FunctionalInterface
public interface Opening {

    /// Calls `failed` when it cannot be opened; then the window stays as it is.
    void open(Workspace workspace, Route at, Consumer<? super Exception> failed);
}
