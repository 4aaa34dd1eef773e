package dev.slipway.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One `key=value` of the labels column.
record Label(String key, String value) {

    /// The pairs of a cell, and those that are none.
    record Cell(List<Label> labels, List<String> broken) {}

    /// An empty cell holds no labels; anything else is split at `|`, so that a `|` too many makes a broken pair.
    static Cell read(String cell) {
        var labels = new ArrayList<Label>();
        var broken = new ArrayList<String>();
        if (!cell.isEmpty()) {
            for (var pair : cell.split("\\|", -1)) {
                parse(pair).ifPresentOrElse(labels::add, () -> broken.add(pair));
            }
        }
        return new Cell(labels, broken);
    }

    private static Optional<Label> parse(String pair) {
        var parts = Blanks.trim(pair).split("=", -1);
        return parts.length == 2
                ? Optional.of(new Label(Blanks.trim(parts[0]), Blanks.trim(parts[1])))
                : Optional.empty();
    }
}
