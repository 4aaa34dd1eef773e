package dev.slipway.run;

/// How a run ended, until somebody resumes it.
public enum Verdict {
    /// Every step is done.
    DONE,
    /// A step failed; the run waits for a decision.
    HELD,
    /// Somebody asked it to wait between two steps.
    PAUSED,
    /// Somebody stopped it.
    STOPPED
}
