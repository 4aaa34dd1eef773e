package dev.slipway.inventory.ui;

/// A row of the table: a machine, or the head of a group of them.
public sealed interface SheetRow {

    /// The head of a group; `closed` ones show no machines.
    record Head(String key, String title, String detail, boolean closed) implements SheetRow {}

    /// The machine of the line with this key.
    record Item(int key) implements SheetRow {}
}
