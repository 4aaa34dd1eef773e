package dev.slipway.lab.api.store;

/// What becomes of an object's dependents when it is deleted.
public enum Propagation {
    BACKGROUND,
    FOREGROUND,
    ORPHAN
}
