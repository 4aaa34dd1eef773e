package dev.slipway.fleet.ui;

import java.io.IOException;
import java.nio.file.Path;

/// Takes a cluster that exists into the workspace.
@FunctionalInterface
public interface Connecting {

    /// Asks the cluster of a kubeconfig who it is and keeps a copy of the file; returns its name.
    ///
    /// @throws IOException when it is not taken; the message says what, why and what next
    String connect(Path kubeconfig) throws IOException, InterruptedException;
}
