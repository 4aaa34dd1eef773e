package dev.slipway.run.ui;

import java.io.IOException;
import java.nio.file.Path;

/// The power of the machines of a site, through their BMCs.
@FunctionalInterface
public interface MachinePower {

    /// Restarts a machine of an inventory, or switches it on. Returns when its BMC has done so.
    ///
    /// @throws IOException when the BMC cannot be reached or does not do it; the message says why
    void cycle(Path inventory, String machine) throws IOException, InterruptedException;
}
