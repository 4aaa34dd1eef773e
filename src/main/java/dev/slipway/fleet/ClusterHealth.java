package dev.slipway.fleet;

/// How a cluster is.
public enum ClusterHealth {
    READY,
    CREATING,
    /// Machines come or go.
    CHANGING,
    DEGRADED,
    /// Its creation waits for a decision.
    HELD,
    /// Its creation waits between two steps, because somebody asked for it.
    PAUSED,
    /// The process that created it is gone.
    INTERRUPTED,
    /// Somebody ended its creation.
    STOPPED,
    /// Nothing has been read of it yet.
    CONNECTING,
    /// What is known of it was true once.
    UNREACHABLE
}
