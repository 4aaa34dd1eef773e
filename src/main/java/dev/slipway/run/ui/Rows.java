package dev.slipway.run.ui;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings a list up to date without touching what is the same, so that a list keeps its place and its cells.
final class Rows {

    private Rows() {}

    static <T> void update(ObservableList<T> shown, List<T> fresh) {
        for (var index = 0; index < Math.min(shown.size(), fresh.size()); index++) {
            if (!shown.get(index).equals(fresh.get(index))) {
                shown.set(index, fresh.get(index));
            }
        }
        if (shown.size() > fresh.size()) {
            shown.remove(fresh.size(), shown.size());
        } else {
            shown.addAll(fresh.subList(shown.size(), fresh.size()));
        }
    }
}
