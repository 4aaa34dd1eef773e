package dev.slipway.fx;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the left of the status bar says, put there by the rooms that know. Used on the FX thread.
public final class StatusLine {

    private final ObservableList<Part> all = FXCollections.observableArrayList();
    private final ObservableList<Part> readOnly = FXCollections.unmodifiableObservableList(all);

    /// The light before a part.
    public enum Light {
        NONE,
        GOOD,
        WARNING,
        BAD,
        SIMULATED
    }

    /// One part, such as `ams-mgmt connected`, and the place to read more. `id` sets it apart from the others.
    public record Part(String id, Light light, String text, Route open) {}

    /// In the order in which they came.
    public ObservableList<Part> all() {
        return readOnly;
    }

    /// Adds a part, or puts it in the place of the one with its id.
    public void put(Part part) {
        for (var index = 0; index < all.size(); index++) {
            if (all.get(index).id().equals(part.id())) {
                all.set(index, part);
                return;
            }
        }
        all.add(part);
    }

    public void remove(String id) {
        all.removeIf(part -> part.id().equals(id));
    }
}
