package dev.slipway.inventory.ui;

import dev.slipway.flow.Subscription;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.value.ObservableValue;

/// Tells the cells of one view that they may have to show something else. Forgets the ones that are gone.
final class Refresh implements Subscription {

    private final Set<Runnable> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final javafx.util.Subscription following;

    Refresh(ObservableValue<?> revision) {
        following = revision.subscribe(_ -> java.util.List.copyOf(cells).forEach(Runnable::run));
    }

    /// The cell keeps `show` alive as long as it lives itself.
    void add(Runnable show) {
        cells.add(show);
    }

    @Override
    public void close() {
        following.unsubscribe();
        cells.clear();
    }
}
