package dev.slipway.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// What stands behind the doors of a world and has to be prepared and closed.
interface Host extends AutoCloseable {

    /// Makes the machines of a hardware CSV present.
    void prepare(Path inventory) throws IOException;

    /// Runs `work` as one for whom the clock waits.
    <T> T work(Callable<T> work) throws Exception;

    @Override
    void close();
}
