package dev.slipway.app;

import dev.slipway.inventory.Machine;
import dev.slipway.lab.world.ServerFacts;
import java.util.List;

/// Turns the machines of an inventory into those of a lab.
final class Racks {

    private Racks() {}

    static List<ServerFacts> of(List<Machine> machines) {
        return machines.stream().map(Racks::server).toList();
    }

    private static ServerFacts server(Machine machine) {
        return new ServerFacts(
                machine.hostname(),
                machine.mac().value(),
                machine.ip(),
                machine.disk(),
                machine.bmc()
                        .map(bmc -> new ServerFacts.BmcFacts(
                                bmc.address(),
                                bmc.credentials().username(),
                                bmc.credentials().password())));
    }
}
