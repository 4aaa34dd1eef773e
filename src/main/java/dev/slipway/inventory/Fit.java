package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// How an inventory serves the groups of a cluster: who takes which machine, what is left over, and what is wrong.
///
/// `unclaimed` are the machines no group's selector matches. Machines are taken as Tinkerbell takes them: those a group
/// prefers first, then in the order of their names.
public record Fit(List<Share> shares, List<Machine> unclaimed, List<Finding> findings) {

    public Fit {
        shares = List.copyOf(shares);
        unclaimed = List.copyOf(unclaimed);
        findings = List.copyOf(findings);
    }

    /// Serves the groups in their order. `labels` says where the labels of a machine are written.
    public static Fit of(List<Group> groups, List<Machine> machines, Function<Machine, Place> labels) {
        var shares = shares(groups, machines);
        var unclaimed = machines.stream()
                .filter(machine -> groups.stream().noneMatch(group -> group.takes(machine)))
                .toList();
        var findings = new FitRules(groups, machines, labels).findings(shares, unclaimed);
        return new Fit(shares, unclaimed, findings);
    }

    /// Serves the groups from what a CSV says.
    public static Fit of(List<Group> groups, Reading reading) {
        return of(groups, reading.machines(), reading::labelsOf);
    }

    private static List<Share> shares(List<Group> groups, List<Machine> machines) {
        var byName = machines.stream()
                .sorted(Comparator.comparing(Machine::hostname))
                .toList();
        var taken = new HashSet<Machine>();
        var shares = new ArrayList<Share>();
        for (var group : groups) {
            var chosen = byName.stream()
                    .sorted(Comparator.comparingInt(
                            machine -> -group.selection().score(machine.labels())))
                    .filter(machine -> group.takes(machine) && !taken.contains(machine))
                    .limit(Math.max(0, group.count()))
                    .toList();
            taken.addAll(chosen);
            shares.add(new Share(group, chosen, List.of()));
        }
        return shares.stream()
                .map(share -> new Share(share.group(), share.machines(), spares(share.group(), byName, taken)))
                .toList();
    }

    private static List<Machine> spares(Group group, List<Machine> machines, Set<Machine> taken) {
        return machines.stream()
                .filter(machine -> group.takes(machine) && !taken.contains(machine))
                .toList();
    }
}
