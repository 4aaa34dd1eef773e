package dev.slipway.inventory.ui;

import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.value.ObservableValue;

/// Tells the cells of one view, once for many changes, that they may have to show something else. Forgets the ones that
/// are gone.
final class Refresh implements Subscription {

    private final Set<Runnable> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final javafx.util.Subscription following;

    Refresh(ObservableValue<?> revision, Background background) {
        Coalescer telling = background.onFx(() -> List.copyOf(cells).forEach(Runnable::run));
        following = revision.subscribe(_ -> telling.signal());
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
