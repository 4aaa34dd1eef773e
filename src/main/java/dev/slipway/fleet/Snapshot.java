package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
<<<<<<< HEAD
import java.time.Instant;
import java.util.List;

/// What the API servers and services said about a cluster's machines at one moment.
///
/// `netbootLog` are lines of Smee, `stackLog` of the Tinkerbell pod. Any list may be empty: after the move there are no
/// workflows, and before it no nodes.
public record Snapshot(
        Instant at,
=======
import java.util.List;
import java.util.stream.Stream;

/// The objects of one moment that tell about machines: those of the managing cluster, and the nodes of the new one.
///
/// `smee` are lines of the Tinkerbell DHCP server's log, the newest last; empty when it cannot be read.
public record Snapshot(
>>>>>>> main
        List<ObjectNode> machines,
        List<ObjectNode> tinkerbellMachines,
        List<ObjectNode> hardware,
        List<ObjectNode> workflows,
<<<<<<< HEAD
        List<ObjectNode> bmcMachines,
        List<ObjectNode> jobs,
        List<ObjectNode> tasks,
        List<ObjectNode> nodes,
        List<String> netbootLog,
        List<String> stackLog) {
=======
        List<ObjectNode> jobs,
        List<ObjectNode> tasks,
        List<ObjectNode> bmcMachines,
        List<ObjectNode> nodes,
        List<String> smee) {
>>>>>>> main

    public Snapshot {
        machines = List.copyOf(machines);
        tinkerbellMachines = List.copyOf(tinkerbellMachines);
        hardware = List.copyOf(hardware);
        workflows = List.copyOf(workflows);
<<<<<<< HEAD
        bmcMachines = List.copyOf(bmcMachines);
        jobs = List.copyOf(jobs);
        tasks = List.copyOf(tasks);
        nodes = List.copyOf(nodes);
        netbootLog = List.copyOf(netbootLog);
        stackLog = List.copyOf(stackLog);
=======
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
>>>>>>> main
    }
}
