package dev.slipway.fleet.ui;

import java.io.IOException;

/// The power of machines, through their BMCs.
@FunctionalInterface
public interface PowerSwitch {

    /// Restarts the machine called `host`, or switches it on; only if its BMC is the one at `bmc`.
    ///
    /// @throws IOException when it is another, cannot be reached or does not do it; the message says why
    void cycle(String host, String bmc) throws IOException, InterruptedException;
}
