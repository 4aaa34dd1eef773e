package dev.slipway.inventory.ui;

/// How the edits of the inventory stand to the file.
public sealed interface Saving {

    /// All of them are in the file.
    record Saved() implements Saving {}

    /// They wait beside the file for lines to be corrected.
    record Waits() implements Saving {}

    /// They wait, as another program has changed the file.
    record ChangedElsewhere() implements Saving {}

    /// They could not be written.
    record Failed(String why) implements Saving {}
}
