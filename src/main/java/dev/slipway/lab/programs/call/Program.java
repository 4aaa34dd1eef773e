package dev.slipway.lab.programs.call;

/// A program of the lab.
@FunctionalInterface
public interface Program {

    /// Returns the exit status.
    int run(Call call) throws InterruptedException;
}
