package dev.slipway.fleet;

/// How a machine of a cluster is, the worst last.
public enum MachineHealth {
    /// A node that is as it should be.
    READY,
    /// It waits for something earlier.
    PENDING,
    /// On its way to become a node.
    CREATING,
    /// Being taken away.
    DELETING,
    /// Nothing recent is known of it.
    UNKNOWN,
    /// On its way, and held up.
    SLOW,
    /// A node that says itself that it is not ready.
    DEGRADED,
    /// A node that is silent.
    NOT_REPORTING,
    /// It will not become a node.
    FAILED;

    /// Whether somebody has to look after it.
    public boolean troubled() {
        return compareTo(SLOW) >= 0;
    }
}
