package dev.slipway.lab.world;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Which machines of the lab have which faults at the moment.
public final class Faults {

    private final Map<String, Set<Fault>> byMachine = new ConcurrentHashMap<>();

    public void inject(String machine, Fault fault) {
        byMachine.compute(machine, (_, present) -> with(present == null ? Set.of() : present, fault));
    }

    public void mend(String machine, Fault fault) {
        byMachine.computeIfPresent(machine, (_, present) -> without(present, fault));
    }

    public boolean has(String machine, Fault fault) {
        return byMachine.getOrDefault(machine, Set.of()).contains(fault);
    }

    public Map<String, Set<Fault>> all() {
        return Map.copyOf(byMachine);
    }

    private static Set<Fault> with(Set<Fault> present, Fault fault) {
        var faults = EnumSet.of(fault);
        faults.addAll(present);
        return Set.copyOf(faults);
    }

    private static Set<Fault> without(Set<Fault> present, Fault fault) {
        return present.stream().filter(other -> other != fault).collect(Collectors.toUnmodifiableSet());
    }
}
