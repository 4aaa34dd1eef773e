package dev.slipway.run;

/// How a run ended, until somebody resumes it.
public enum Verdict {
    /// Every step is done.
    DONE,
    /// A step failed; the run waits for a decision.
    HELD,
    /// Somebody stopped it.
    STOPPED
}
