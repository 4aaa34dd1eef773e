package dev.slipway.inventory;

import dev.slipway.finding.Place;
import java.util.Map;

/// What a cluster wants of the inventory: `count` machines of a selection.
///
/// `name` is what the operator calls it, `place` where the spec says so.
public record Group(String name, Role role, int count, Selection selection, Place place) {

    /// A group that goes by labels alone.
    public Group(String name, Role role, int count, Map<String, String> selector, Place place) {
        this(name, role, count, Selection.of(selector), place);
    }

    /// What the machines of a group are for.
    public enum Role {
        CONTROL_PLANE,
        WORKER,
        ETCD
    }

    /// Whether a machine may become one of the group's.
    public boolean takes(Machine machine) {
        return takes(machine.labels());
    }

    /// The same of the labels of a machine.
    public boolean takes(Map<String, String> labels) {
        return selection.matches(labels);
    }

    /// The machines it takes as the operator reads them, such as `type=worker`.
    public String words() {
        return selection.words();
    }
}
