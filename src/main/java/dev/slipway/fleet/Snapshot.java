package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/// What the API servers and services said about a cluster's machines at one moment.
///
/// `netbootLog` are lines of Smee, `stackLog` of the Tinkerbell pod. Any list may be empty: after the move there are no
/// workflows, and before it no nodes.
public record Snapshot(
        Instant at,
        List<ObjectNode> machines,
        List<ObjectNode> tinkerbellMachines,
        List<ObjectNode> hardware,
        List<ObjectNode> workflows,
        List<ObjectNode> bmcMachines,
        List<ObjectNode> jobs,
        List<ObjectNode> tasks,
        List<ObjectNode> nodes,
        List<String> netbootLog,
        List<String> stackLog) {

    public Snapshot {
        machines = List.copyOf(machines);
        tinkerbellMachines = List.copyOf(tinkerbellMachines);
        hardware = List.copyOf(hardware);
        workflows = List.copyOf(workflows);
        bmcMachines = List.copyOf(bmcMachines);
        jobs = List.copyOf(jobs);
        tasks = List.copyOf(tasks);
        nodes = List.copyOf(nodes);
        netbootLog = List.copyOf(netbootLog);
        stackLog = List.copyOf(stackLog);
    }
}
