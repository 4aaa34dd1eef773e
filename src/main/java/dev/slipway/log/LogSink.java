package dev.slipway.log;

import java.util.List;

/// Takes the lines of a feed. Callable from any thread.
public interface LogSink {

    /// More lines, in their order.
    void add(List<LogEntry> lines);

    /// All there was has been passed on; `extent` says whether that was everything.
    void caughtUp(Extent extent);

    /// How far back the lines go.
    enum Extent {
        WHOLE,
        /// Older lines are in the file.
        END_ONLY
    }
}
