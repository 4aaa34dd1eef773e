package dev.slipway.inventory;

import java.util.List;
import java.util.Optional;

/// One record of a CSV file. `line` is the file's line it begins on, one-based; `damage` is Go's word for broken
/// quotes, in which case the cells are the ones before the damage.
record CsvRecord(int line, List<String> cells, Optional<String> damage) {

    CsvRecord {
        cells = List.copyOf(cells);
    }

    /// The cells may hold passwords.
    @Override
    public String toString() {
        return "record of line " + line;
    }
}
