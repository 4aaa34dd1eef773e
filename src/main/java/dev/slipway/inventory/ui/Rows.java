package dev.slipway.inventory.ui;

import java.util.List;

/// The rows of a table as they stand under each other: `shown` are the machines among them, `matching` also those of
/// closed groups.
record Rows(List<SheetRow> all, List<Integer> shown, List<Integer> matching) {

    Rows {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
        matching = List.copyOf(matching);
    }

    static Rows none() {
        return new Rows(List.of(), List.of(), List.of());
    }
}
