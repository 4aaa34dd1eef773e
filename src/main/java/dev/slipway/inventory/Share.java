package dev.slipway.inventory;

import java.util.List;

/// A group with the machines it takes, and the matching ones it leaves over.
public record Share(Group group, List<Machine> machines, List<Machine> spares) {

    public Share {
        machines = List.copyOf(machines);
        spares = List.copyOf(spares);
    }

    /// How many machines the group still lacks.
    public int shortage() {
        return Math.max(0, group.count() - machines.size());
    }
}
