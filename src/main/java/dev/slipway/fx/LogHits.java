package dev.slipway.fx;

import dev.slipway.flow.Ring;
import java.util.List;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleLongProperty;

/// The rows a search found, and the one the reader is at. For the FX thread.
public final class LogHits {

    /// The number of no row.
    public static final long NONE = Long.MIN_VALUE;

    private final Ring<Long> numbers = new Ring<>(LogLines.CAPACITY);
    private final LongProperty current = new SimpleLongProperty(NONE);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final LogRows rows;

    LogHits(LogRows rows) {
        this.rows = rows;
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The number of the row the reader is at, or `NONE`.
    public LongProperty current() {
        return current;
    }

    /// Which one that is, from 1; 0 for none.
    public int place() {
        var place = below(current.get());
        return place < numbers.size() && numbers.get(place) == current.get() ? place + 1 : 0;
    }

    /// The index in the rows of the one the reader is at.
    public int index() {
        return rows.indexOf(current.get());
    }

    public void next() {
        if (numbers.size() > 0) {
            var place = current.get() == NONE ? 0 : below(current.get() + 1);
            current.set(numbers.get(place % numbers.size()));
        }
    }

    public void previous() {
        if (numbers.size() > 0) {
            var place = below(current.get()) - 1;
            current.set(numbers.get(place < 0 ? numbers.size() - 1 : place));
        }
    }

    void replace(List<Long> found) {
        numbers.clear();
        found.forEach(numbers::add);
        // The newest first: that is where a reader of a living log is.
        current.set(found.isEmpty() ? NONE : place() > 0 ? current.get() : found.getLast());
        count.set(numbers.size());
    }

    void advance(long first, List<Long> found) {
        numbers.dropFirst(below(first));
        found.forEach(numbers::add);
        if (current.get() == NONE && !found.isEmpty()) {
            current.set(found.getLast());
        }
        count.set(numbers.size());
    }

    /// How many numbers are smaller.
    private int below(long number) {
        var low = 0;
        var high = numbers.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (numbers.get(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
