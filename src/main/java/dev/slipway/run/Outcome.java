package dev.slipway.run;

/// How a step ended.
public sealed interface Outcome {

    /// The step did its work.
    record Done() implements Outcome {}

    /// There was nothing to do.
    record Skipped(String reason) implements Outcome {}

    /// The step could not do its work; the run is held until somebody acts.
    record Failed(Failure failure) implements Outcome {}
}
