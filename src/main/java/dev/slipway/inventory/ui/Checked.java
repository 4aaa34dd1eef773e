package dev.slipway.inventory.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The machines an operator has checked, to do something with all of them.
public final class Checked {

    private final ReadOnlyObjectWrapper<Set<Integer>> keys = new ReadOnlyObjectWrapper<>(Set.of());

    /// Their keys.
    ReadOnlyObjectProperty<Set<Integer>> keys() {
        return keys.getReadOnlyProperty();
    }

    boolean has(int key) {
        return keys.get().contains(key);
    }

    int size() {
        return keys.get().size();
    }

    /// Checks those that are not, and unchecks those that are.
    void toggle(Collection<Integer> wanted) {
        var now = new HashSet<>(keys.get());
        wanted.forEach(key -> {
            if (!now.remove(key)) {
                now.add(key);
            }
        });
        keys.set(Set.copyOf(now));
    }

    /// Checks all of these, or unchecks them when all are.
    void toggleAll(List<Integer> shown) {
        var now = new HashSet<>(keys.get());
        if (now.containsAll(shown)) {
            shown.forEach(now::remove);
        } else {
            now.addAll(shown);
        }
        keys.set(Set.copyOf(now));
    }

    void clear() {
        keys.set(Set.of());
    }

    /// Forgets machines that are gone.
    void retain(Set<Integer> there) {
        if (!there.containsAll(keys.get())) {
            var now = new HashSet<>(keys.get());
            now.retainAll(there);
            keys.set(Set.copyOf(now));
        }
    }
}
