package dev.slipway.admin;

import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Path;

/// Starts the creation of a cluster and returns at once.
@FunctionalInterface
public interface Creation {

    /// The id of the run.
    String begin(Workspace workspace, String cluster, Path spec, Path inventory) throws IOException;
}
