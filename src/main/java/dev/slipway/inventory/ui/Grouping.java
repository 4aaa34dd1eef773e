package dev.slipway.inventory.ui;

/// By what the machines of the table are put together.
public enum Grouping {
    RACK,
    LABEL,
    CLUSTER,
    NONE
}
