package dev.slipway.lab.world;

import dev.slipway.lab.clock.Timeline;
import java.util.List;

/// The simulated datacenter: its clock, machines, clusters, containers and faults.
public record Datacenter(
        Timeline timeline,
        Durations durations,
        Faults faults,
        Clusters clusters,
        Containers containers,
        List<ServerFacts> servers) {

    public Datacenter {
        servers = List.copyOf(servers);
    }
}
