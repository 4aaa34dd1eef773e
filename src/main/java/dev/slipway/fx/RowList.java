package dev.slipway.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;

/// Rows that are brought up to date without touching what is the same, so that a list keeps its place and its cells.
///
/// Whoever listens hears of all that changed at once.
public final class RowList<T> extends ModifiableObservableListBase<T> {

    private final List<T> rows = new ArrayList<>();

    public void update(List<? extends T> fresh) {
        beginChange();
        try {
            for (var index = 0; index < Math.min(size(), fresh.size()); index++) {
                if (!get(index).equals(fresh.get(index))) {
                    set(index, fresh.get(index));
                }
            }
            if (size() > fresh.size()) {
                remove(fresh.size(), size());
            } else {
                addAll(fresh.subList(size(), fresh.size()));
            }
        } finally {
            endChange();
        }
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, T row) {
        rows.add(index, row);
    }

    @Override
    protected T doSet(int index, T row) {
        return rows.set(index, row);
    }

    @Override
    protected T doRemove(int index) {
        return rows.remove(index);
    }
}
