package dev.slipway.fx;

import dev.slipway.flow.Ring;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows a list shows: a ring, so that a flush is one change however much comes and goes. For the FX thread.
final class LogRows extends ObservableListBase<LogRow> {

    private final Ring<LogRow> ring;

    LogRows(int capacity) {
        this.ring = new Ring<>(capacity);
    }

    @Override
    public LogRow get(int index) {
        return ring.get(index);
    }

    @Override
    public int size() {
        return ring.size();
    }

    /// Lets go of rows before number `first`, then adds.
    void advance(long first, List<LogRow> added) {
        beginChange();
        drop(indexOf(first));
        var from = ring.size();
        added.forEach(ring::add);
        nextAdd(from, ring.size());
        endChange();
    }

    void replace(List<LogRow> rows) {
        beginChange();
        var gone = ring.copy(0, ring.size());
        ring.clear();
        rows.forEach(ring::add);
        nextReplace(0, ring.size(), gone);
        endChange();
    }

    /// The index of the first row whose number is `number` or more.
    int indexOf(long number) {
        var low = 0;
        var high = ring.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ring.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void drop(int count) {
        if (count > 0) {
            var gone = ring.copy(0, count);
            ring.dropFirst(count);
            nextRemove(0, gone);
        }
    }
}
