package dev.slipway.preflight;

/// One thing that must be so before anything is touched. It changes nothing and may be repeated.
public interface Check {

    /// What is true when it passes, such as `docker version`.
    String name();

    Result run() throws InterruptedException;
}
