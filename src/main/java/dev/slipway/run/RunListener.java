package dev.slipway.run;

/// Hears of a run what is already on disk. Called on the thread of the run; must be quick.
public interface RunListener {

    void happened(RunEvent event);

    void logged(LogLine line);
}
