package dev.slipway.preflight;

import dev.slipway.bmc.Bmcs;
import dev.slipway.exec.Commands;
import java.io.IOException;

/// What may be asked of the world a cluster is to be created in, before anything is touched.
public interface Surroundings extends AutoCloseable {

    Commands commands();

    Bmcs bmcs();

    Network network();

    @Override
    void close();

    /// Opens them, or says why they cannot be had.
    @FunctionalInterface
    interface Source {

        Surroundings open() throws IOException;
    }
}
