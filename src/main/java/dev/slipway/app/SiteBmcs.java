package dev.slipway.app;

import dev.slipway.bmc.Bmcs;
import dev.slipway.bmc.Power;
import dev.slipway.finding.Texts;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.ui.BmcAccess;
import dev.slipway.run.ui.MachinePower;
import java.io.IOException;
import java.nio.file.Path;

/// The BMCs of a site: real ones, or those of the lab in a workspace of a lab.
record SiteBmcs(Site site) implements BmcAccess, MachinePower {

    @Override
    public Round open() throws IOException, InterruptedException {
        var world = site.world();
        return new Round() {
            @Override
            public Bmcs bmcs() {
                return world.doors().bmcs();
            }

            @Override
            public void close() {
                world.close();
            }
        };
    }

    @Override
    public void cycle(Path inventory, String machine) throws IOException, InterruptedException {
        cycle(access(inventory, machine));
    }

    /// As `cycle`, for a machine of the site's inventory whose BMC is known to be at `bmc`: a name alone may by now be
    /// another machine's.
    void cycleKnown(String machine, String bmc) throws IOException, InterruptedException {
        var inventory = site.workspace().hardware();
        var access = access(inventory, machine);
        if (!access.address().equals(bmc)) {
            throw new IOException(Texts.of("cluster.not-done.other-bmc", machine, bmc, access.address()));
        }
        cycle(access);
    }

    private static Machine.Bmc access(Path inventory, String machine) throws IOException {
        return HardwareCsv.reader().read(inventory).machines().stream()
                .filter(known -> known.hostname().equals(machine))
                .flatMap(known -> known.bmc().stream())
                .findFirst()
                .orElseThrow(() -> new IOException(Texts.of("run.notice.no-bmc", machine, inventory)));
    }

    private void cycle(Machine.Bmc access) throws IOException, InterruptedException {
        try (var round = open()) {
            cycle(round.bmcs(), access);
        }
    }

    private static void cycle(Bmcs bmcs, Machine.Bmc access) throws IOException, InterruptedException {
        try (var bmc = bmcs.open(access.address(), access.credentials())) {
            if (bmc.power() == Power.ON) {
                bmc.powerCycle();
            } else {
                bmc.powerOn();
            }
        }
    }
}
