package dev.slipway.app.shell;

/// What lies over the page; one thing at a time.
public enum Overlay {
    NONE,
    PALETTE,
    TASKS,
    NOTICES,
    FAULT
}
