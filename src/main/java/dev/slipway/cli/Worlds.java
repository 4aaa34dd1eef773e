package dev.slipway.cli;

import java.io.IOException;
import java.nio.file.Path;

/// The worlds a run can happen in. Only the composition root knows how they are made.
public interface Worlds {

    /// The machines, networks and programs that are really there.
    World real();

    /// A running lab.
    ///
    /// @throws IOException when no lab runs there; the message says how to start one
    World lab(Path folder) throws IOException;

    /// A simulated copy of an inventory's hardware, in this process and on virtual time. `folder` is for its files.
    World rehearsal(Path inventory, Path folder, long seed) throws IOException;
}
