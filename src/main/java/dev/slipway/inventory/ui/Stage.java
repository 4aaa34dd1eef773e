package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;

/// How far the inventory has come on screen.
public sealed interface Stage {

    /// It is being read.
    record Loading() implements Stage {}

    /// It was read, and may be empty.
    record Open() implements Stage {}

    /// Its cells cannot be told apart.
    record Unreadable(Finding finding) implements Stage {}

    /// It could not be read at all.
    record Closed(String why) implements Stage {}
}
