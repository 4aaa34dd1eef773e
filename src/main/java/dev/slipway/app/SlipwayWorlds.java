package dev.slipway.app;

import dev.slipway.bmc.RedfishBmcs;
import dev.slipway.cli.Worlds;
import dev.slipway.exec.LocalCommands;
import dev.slipway.flow.Time;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.kube.KubeDoor;
import dev.slipway.lab.Lab;
import dev.slipway.lab.Racks;
import dev.slipway.lab.remote.LabClient;
import dev.slipway.lab.world.bmc.RedfishServer;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.release.ReleaseSource;
import dev.slipway.preflight.Network;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Fits doors and lab together into the worlds a run can happen in.
final class SlipwayWorlds implements Worlds {

    private final Map<String, String> environment;

    SlipwayWorlds(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public FittedWorld real() {
        var bmcs = RedfishBmcs.direct();
        var doors = new Doors(new LocalCommands(), KubeDoor.network(), bmcs, Network.local(), Time.system());
        return new FittedWorld(doors, ReleaseSource.official(), environment, new RealHost(bmcs));
    }

    @Override
    public FittedWorld lab(Path folder) throws IOException {
        var client = LabClient.connect(folder);
        var bmcs = RedfishBmcs.locatedBy(RedfishServer.locator(baseboards(client)));
        var doors = new Doors(client.commands(), KubeDoor.network(), bmcs, new LabNetwork(), client.time());
        return new FittedWorld(
                doors, new ReleaseSource.OnDisk(client.release()), environment, new RunningLab(client, bmcs));
    }

    @Override
    public FittedWorld rehearsal(Path inventory, Path folder, long seed) throws IOException {
        Files.createDirectories(folder);
        var machines = HardwareCsv.reader().read(inventory).machines();
        var lab = Lab.virtual(
                Time.system().now(), Racks.of(machines), folder.resolve("lab"), seed, FittedWorld::reportBug);
        var bmcs = RedfishBmcs.locatedBy(RedfishServer.locator(lab.baseboards()));
        var doors = new Doors(lab, KubeDoor.network(), bmcs, new LabNetwork(), lab);
        return new FittedWorld(doors, new ReleaseSource.OnDisk(lab.publish()), environment, new OwnLab(lab, bmcs));
    }

    private static URI baseboards(LabClient client) throws IOException {
        try {
            return client.baseboards();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped before the lab said where its BMCs are");
        }
    }
}
