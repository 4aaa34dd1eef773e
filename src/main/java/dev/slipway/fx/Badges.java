package dev.slipway.fx;

import dev.slipway.fx.Route.Section;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// The small numbers at the items of the rail. Used on the FX thread.
public final class Badges {

    private final ObservableMap<Section, Badge> all = FXCollections.observableHashMap();
    private final ObservableMap<Section, Badge> readOnly = FXCollections.unmodifiableObservableMap(all);

    /// A number that is red for failures and blue for what is going on or can be updated.
    public record Badge(int count, boolean failing) {}

    public ObservableMap<Section, Badge> all() {
        return readOnly;
    }

    /// Shows a badge; one of nothing is taken away.
    public void put(Section section, Badge badge) {
        if (badge.count() == 0) {
            all.remove(section);
        } else {
            all.put(section, badge);
        }
    }
}
