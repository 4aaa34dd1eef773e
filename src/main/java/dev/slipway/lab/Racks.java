package dev.slipway.lab;

import dev.slipway.inventory.Machine;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import java.util.List;

/// The machines of an inventory, as they are put into the racks of a lab.
public final class Racks {

    private Racks() {}

    public static List<ServerFacts> of(List<Machine> machines) {
        return machines.stream().map(Racks::server).toList();
    }

    private static ServerFacts server(Machine machine) {
        return new ServerFacts(
                machine.hostname(),
                machine.mac().value(),
                machine.ip(),
                machine.disk(),
                machine.bmc().map(Racks::controller));
    }

    private static BmcFacts controller(Machine.Bmc bmc) {
        return new BmcFacts(
                bmc.address(), bmc.credentials().username(), bmc.credentials().password());
    }
}
