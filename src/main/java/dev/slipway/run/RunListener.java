package dev.slipway.run;

/// Hears of a run what is already on disk. Called on the thread of the run; must be quick.
public interface RunListener {

    void happened(RunEvent event);

    void logged(LogLine line);

    /// Nobody.
    static RunListener none() {
        return new RunListener() {
            @Override
            public void happened(RunEvent event) {
                // It is on disk.
            }

            @Override
            public void logged(LogLine line) {
                // It is on disk.
            }
        };
    }
}
