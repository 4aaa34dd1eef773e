package dev.slipway.lab.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.clock.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The DHCP, TFTP and script server of Tinkerbell: a container during bootstrap, part of the stack's pod later.
final class Smee {

    private final Datacenter datacenter;
    private final Stacks stacks;
    private final SmeeLog container;

    Smee(Datacenter datacenter, Stacks stacks, SmeeLog container) {
        this.datacenter = datacenter;
        this.stacks = stacks;
        this.container = container;
    }

    /// What the machine hears when it asks for an address to boot from the network.
    Answer discover(LabMachine machine) {
        if (machine.suffers(Fault.NO_DHCP)) {
            return new Answer.Silence();
        }
        var servers = servers();
        return servers.stream()
                .flatMap(server -> lease(server, machine))
                .findFirst()
                .orElseGet(() -> unknown(servers, machine));
    }

    private Stream<Answer> lease(Server server, LabMachine machine) {
        return server.hardware(machine.mac()).stream().map(hardware -> answer(server, hardware, machine));
    }

    private Answer answer(Server server, ObjectNode hardware, LabMachine machine) {
        var log = server.log();
        var mac = machine.mac();
        var network = hardware.path("spec").path("interfaces").path(0);
        log.info("received DHCP packet", "type", "DISCOVER", "mac", mac);
        if (network.path("disableDhcp").asBoolean()) {
            log.info("DHCP is disabled for this MAC address, no response sent", "mac", mac);
            return new Answer.Silence();
        }
        var address = network.path("dhcp").path("ip").path("address").asText();
        var allowed = network.path("netboot").path("allowPXE").asBoolean();
        var file = allowed ? mac + "/ipxe.efi" : "/netboot-not-allowed";
        log.info("sent DHCP response", "type", "OFFER", "mac", mac, "ip", address, "bootfile", file);
        log.info("received DHCP packet", "type", "REQUEST", "mac", mac);
        log.info("sent DHCP response", "type", "ACK", "mac", mac, "ip", address, "bootfile", file);
        return allowed ? new Answer.Allowed(log) : new Answer.Refused();
    }

    private static Answer unknown(List<Server> servers, LabMachine machine) {
        servers.forEach(server -> {
            server.log().info("received DHCP packet", "type", "DISCOVER", "mac", machine.mac());
            server.log()
                    .error(
                            "error reading from backend",
                            "mac",
                            machine.mac(),
                            "error",
                            "hardware not found for mac address " + machine.mac());
        });
        return new Answer.Silence();
    }

    private List<Server> servers() {
        var docker = datacenter.containers().named("smee").isPresent();
        return stacks.running().stream()
                .flatMap(cluster -> server(cluster, docker).stream())
                .toList();
    }

    private Optional<Server> server(LabCluster cluster, boolean docker) {
        if (!Stacks.bootstrap(cluster)) {
            return Optional.of(new Server(cluster, datacenter.timeline(), line -> Stacks.log(cluster, line)));
        }
        return docker ? Optional.of(new Server(cluster, datacenter.timeline(), container::add)) : Optional.empty();
    }

    private record Server(LabCluster cluster, ServiceLog log) {

        Server(LabCluster cluster, Timeline timeline, Consumer<String> lines) {
            this(cluster, new ServiceLog(timeline, "smee", lines));
        }

        Optional<ObjectNode> hardware(String mac) {
            return Stacks.byMac(cluster, mac);
        }
    }

    /// An answer of the network.
    sealed interface Answer {

        record Silence() implements Answer {}

        /// An address, but nothing to boot.
        record Refused() implements Answer {}

        /// HookOS may be booted; `log` takes what is served and the machine's syslog.
        record Allowed(ServiceLog log) implements Answer {}
    }
}
