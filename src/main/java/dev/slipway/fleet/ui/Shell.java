package dev.slipway.fleet.ui;

import java.io.IOException;
import java.nio.file.Path;

/// The operator's own terminal.
@FunctionalInterface
public interface Shell {

    /// Opens one in which `kubectl` speaks to the cluster of `kubeconfig`; whether there is one to open.
    boolean open(Path kubeconfig) throws IOException;
}
