package dev.slipway.app;

import dev.slipway.bmc.RedfishBmcs;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.lab.Racks;
import dev.slipway.lab.remote.LabClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// A lab in another process; machines it does not know yet are put into its racks.
record RunningLab(LabClient client, RedfishBmcs bmcs) implements Host {

    @Override
    public void prepare(Path inventory) throws IOException {
        try {
            client.add(Racks.of(HardwareCsv.reader().read(inventory).machines()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped before the machines were in the racks");
        }
    }

    @Override
    public <T> T work(Callable<T> work) throws Exception {
        return work.call();
    }

    @Override
    public void close() {
        bmcs.close();
        client.close();
    }
}
