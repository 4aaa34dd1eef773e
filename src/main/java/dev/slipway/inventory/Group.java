package dev.slipway.inventory;

import dev.slipway.finding.Place;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a cluster wants of the inventory: `count` machines that carry every pair of `selector`.
///
/// `name` is what the operator calls it, `place` where the spec says so. A hardware affinity is one group for each of
/// its required terms: EKS Anywhere asks the full count of each.
public record Group(String name, Role role, int count, Map<String, String> selector, Place place) {

    public Group {
        selector = Collections.unmodifiableMap(new TreeMap<>(selector));
    }

    /// What the machines of a group are for.
    public enum Role {
        CONTROL_PLANE,
        WORKER,
        ETCD
    }
}
