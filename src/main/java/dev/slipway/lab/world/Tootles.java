package dev.slipway.lab.world;

import java.util.Optional;

/// The metadata service of Tinkerbell: tells a machine, known by its address, what to become.
final class Tootles {

    private final Datacenter datacenter;
    private final Stacks stacks;

    Tootles(Datacenter datacenter, Stacks stacks) {
        this.datacenter = datacenter;
        this.stacks = stacks;
    }

    /// What cloud-init shall do; empty when no service knows the machine.
    Optional<String> userData(LabMachine machine) {
        return stacks.running().stream()
                .flatMap(cluster -> Stacks.byAddress(cluster, machine.address()).stream()
                        .map(hardware -> {
                            var log =
                                    new ServiceLog(datacenter.timeline(), "tootles", line -> Stacks.log(cluster, line));
                            log.info("GET meta-data", "status", "200", "peer", machine.address());
                            log.info("GET user-data", "status", "200", "peer", machine.address());
                            return hardware.path("spec").path("userData").asText();
                        }))
                .filter(data -> !data.isEmpty())
                .findFirst();
    }
}
