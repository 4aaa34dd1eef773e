package dev.slipway.app;

import dev.slipway.bmc.RedfishBmcs;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// The real world: it is there already, and its clock waits for nobody.
record RealHost(RedfishBmcs bmcs) implements Host {

    @Override
    public void prepare(Path inventory) {
        // The machines stand in their racks.
    }

    @Override
    public <T> T work(Callable<T> work) throws Exception {
        return work.call();
    }

    @Override
    public void close() {
        bmcs.close();
    }
}
