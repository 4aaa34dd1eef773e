package dev.slipway.cli;

/// What a command leaves to its caller.
final class ExitStatus {

    static final int DONE = 0;
    /// The work was done and its result is bad: errors were found, a run is held.
    static final int FAILED = 1;
    /// The work could not be done: a file is missing, a flag is wrong.
    static final int COULD_NOT_RUN = 2;

    private ExitStatus() {}
}
