package dev.slipway.fleet;

/// What an operator has done to the objects of a cluster: to a health check, to a node, or to a Machine.
public enum Deed {
    PAUSE_CHECK,
    RESUME_CHECK,
    CORDON,
    UNCORDON,
    /// Marks a Machine, which its health check then replaces.
    REPLACE
}
