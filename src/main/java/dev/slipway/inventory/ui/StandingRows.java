package dev.slipway.inventory.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableListBase;

/// The rows of the table as it observes them.
///
/// New rows come behind the old ones before those go: a table that is told of replaced rows empties each cell and fills
/// it again, which takes it several times as long.
final class StandingRows extends ObservableListBase<SheetRow> {

    private List<SheetRow> rows = List.of();

    @Override
    public SheetRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    void show(List<SheetRow> now) {
        var gone = rows;
        beginChange();
        rows = Stream.concat(gone.stream(), now.stream()).toList();
        nextAdd(gone.size(), rows.size());
        endChange();
        beginChange();
        rows = List.copyOf(now);
        nextRemove(0, gone);
        endChange();
    }
}
