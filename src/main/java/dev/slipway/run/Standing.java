package dev.slipway.run;

/// How a run stands now, as an operator sees it.
public enum Standing {
    /// A process is working on it.
    RUNNING,
    /// A step failed; it waits for a decision.
    HELD,
    /// Somebody asked it to wait between two steps.
    PAUSED,
    /// Somebody stopped it.
    STOPPED,
    /// Its process is gone and left no word.
    INTERRUPTED,
    /// Every step is done.
    DONE
}
