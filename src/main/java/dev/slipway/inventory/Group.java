package dev.slipway.inventory;

import dev.slipway.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a cluster wants of the inventory: `count` machines that carry every pair of one of `selectors`.
///
/// `name` is what the operator calls it, `place` where the spec says so. The required terms of a hardware affinity are
/// alternatives: a machine that matches one of them will do.
public record Group(String name, Role role, int count, List<Map<String, String>> selectors, Place place) {

    public Group {
        selectors = selectors.stream()
                .<Map<String, String>>map(TreeMap::new)
                .map(java.util.Collections::unmodifiableMap)
                .toList();
    }

    /// A group with one selector.
    public Group(String name, Role role, int count, Map<String, String> selector, Place place) {
        this(name, role, count, List.of(selector), place);
    }

    /// What the machines of a group are for.
    public enum Role {
        CONTROL_PLANE,
        WORKER,
        ETCD
    }

    /// Whether a machine may become one of the group's.
    public boolean takes(Machine machine) {
        return selectors.stream().anyMatch(machine::matches);
    }

    /// The selectors as the operator reads them, such as `type=worker`.
    public String words() {
        return selectors.stream().map(Group::words).collect(Collectors.joining(" or "));
    }

    static String words(Map<String, String> selector) {
        return selector.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(", "));
    }

    /// Every pair any of the selectors asks for.
    Stream<Map.Entry<String, String>> pairs() {
        return selectors.stream().flatMap(selector -> selector.entrySet().stream());
    }
}
