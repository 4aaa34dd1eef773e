package dev.slipway.inventory;

import java.util.ArrayList;
import java.util.List;

/// One machine of a sheet as it is written, sound or not. `key` stays the same while its cells change.
public record Line(int key, Standing standing, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /// Whether a line belongs to the inventory or waits in an import.
    public enum Standing {
        KEPT,
        PENDING
    }

    public boolean pending() {
        return standing == Standing.PENDING;
    }

    Line with(int column, String text) {
        var changed = new ArrayList<>(cells);
        changed.set(column, text);
        return new Line(key, standing, changed);
    }

    /// Several cells at once; a column that is nowhere takes nothing.
    Line with(List<Integer> columns, List<String> texts) {
        var changed = new ArrayList<>(cells);
        for (var index = 0; index < Math.min(columns.size(), texts.size()); index++) {
            if (columns.get(index) >= 0) {
                changed.set(columns.get(index), texts.get(index));
            }
        }
        return new Line(key, standing, changed);
    }

    Line as(Standing other) {
        return new Line(key, other, cells);
    }

    /// The cells hold passwords.
    @Override
    public String toString() {
        return "line " + key;
    }
}
