package dev.slipway.lab.programs.call;

/// What a sub-command does; it succeeds by returning.
@FunctionalInterface
public interface Action {

    void run(Call call) throws Failure, InterruptedException;
}
