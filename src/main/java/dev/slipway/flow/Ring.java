package dev.slipway.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The last values of a sequence, up to a capacity: a new one pushes the oldest out. For one thread at a time.
public final class Ring<T> {

    private static final int FIRST_ROOM = 1024;

    private final int capacity;
    private @Nullable Object[] values;
    private int head;
    private int size;

    public Ring(int capacity) {
        this.capacity = capacity;
        this.values = new Object[Math.min(capacity, FIRST_ROOM)];
    }

    public int size() {
        return size;
    }

    @SuppressWarnings("unchecked")
    public T get(int index) {
        Objects.checkIndex(index, size);
        return (T) Objects.requireNonNull(values[(head + index) % values.length]);
    }

    public void add(T value) {
        if (size == capacity) {
            dropFirst(1);
        }
        if (size == values.length) {
            grow();
        }
        values[(head + size) % values.length] = value;
        size++;
    }

    /// Forgets the oldest `count` values.
    public void dropFirst(int count) {
        Objects.checkFromIndexSize(0, count, size);
        for (var index = 0; index < count; index++) {
            values[(head + index) % values.length] = null;
        }
        head = (head + count) % values.length;
        size -= count;
    }

    public void clear() {
        Arrays.fill(values, null);
        head = 0;
        size = 0;
    }

    /// A copy of a part.
    public List<T> copy(int from, int to) {
        var part = new ArrayList<T>(to - from);
        for (var index = from; index < to; index++) {
            part.add(get(index));
        }
        return part;
    }

    private void grow() {
        var larger = new Object[Math.min(capacity, values.length * 2)];
        for (var index = 0; index < size; index++) {
            larger[index] = values[(head + index) % values.length];
        }
        values = larger;
        head = 0;
    }
}
