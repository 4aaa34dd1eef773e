package dev.slipway.app;

import dev.slipway.bmc.RedfishBmcs;
import dev.slipway.lab.Lab;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// A lab in this process, for one rehearsal.
record OwnLab(Lab lab, RedfishBmcs bmcs) implements Host {

    @Override
    public void prepare(Path inventory) {
        // The lab was made from this inventory.
    }

    @Override
    public <T> T work(Callable<T> work) throws Exception {
        return lab.work(work);
    }

    @Override
    public void close() {
        bmcs.close();
        lab.close();
    }
}
