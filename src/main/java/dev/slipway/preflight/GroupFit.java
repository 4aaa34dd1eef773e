package dev.slipway.preflight;

import dev.slipway.inventory.Fit;
import dev.slipway.inventory.Group;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Share;
import dev.slipway.inventory.Slip;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How one group of a specification is served: the machines it takes, which of them cannot be used, what is left over
/// and what nearly matches.
public record GroupFit(
        Group group, List<Machine> taken, List<Machine> unusable, List<Machine> spares, List<Slip> slips) {

    public GroupFit {
        taken = List.copyOf(taken);
        unusable = List.copyOf(unusable);
        spares = List.copyOf(spares);
        slips = List.copyOf(slips);
    }

    /// One for each group of a fit. `silent` are the host names whose BMC does not answer.
    public static List<GroupFit> of(Fit fit, Set<String> silent) {
        return fit.shares().stream()
                .map(share -> of(share, fit.unclaimed(), silent))
                .toList();
    }

    private static GroupFit of(Share share, List<Machine> unclaimed, Set<String> silent) {
        var unusable = Stream.concat(share.machines().stream(), share.spares().stream())
                .filter(machine -> silent.contains(machine.hostname()))
                .toList();
        var spares = share.spares().stream()
                .filter(machine -> !silent.contains(machine.hostname()))
                .toList();
        return new GroupFit(share.group(), share.machines(), unusable, spares, Slip.of(share.group(), unclaimed));
    }

    /// How many of the machines it takes can be used.
    public int usable() {
        return (int)
                taken.stream().filter(machine -> !unusable.contains(machine)).count();
    }

    /// All machines that match: a creation has to do with the spare ones too.
    public List<Machine> machines() {
        return Stream.of(taken, unusable, spares)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    public boolean enough() {
        return usable() >= group.count();
    }
}
