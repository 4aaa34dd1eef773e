package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// The objects of one moment that tell about machines: those of the managing cluster, and the nodes of the new one.
///
/// `smee` are lines of the Tinkerbell DHCP server's log, the newest last; empty when it cannot be read.
public record Snapshot(
        List<ObjectNode> machines,
        List<ObjectNode> tinkerbellMachines,
        List<ObjectNode> hardware,
        List<ObjectNode> workflows,
        List<ObjectNode> jobs,
        List<ObjectNode> tasks,
        List<ObjectNode> bmcMachines,
        List<ObjectNode> nodes,
        List<String> smee) {

    public Snapshot {
        machines = List.copyOf(machines);
        tinkerbellMachines = List.copyOf(tinkerbellMachines);
        hardware = List.copyOf(hardware);
        workflows = List.copyOf(workflows);
        jobs = List.copyOf(jobs);
        tasks = List.copyOf(tasks);
        bmcMachines = List.copyOf(bmcMachines);
        nodes = List.copyOf(nodes);
        smee = List.copyOf(smee);
    }

    /// What is known of each piece of hardware, in the order of their names.
    public Stream<MachineView> views() {
        var log = SmeeLog.of(smee);
        return hardware.stream().map(piece -> MachineView.of(this, piece, log));
    }
}
