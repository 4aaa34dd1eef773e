package dev.slipway.log;

import dev.slipway.flow.Subscription;
import java.io.IOException;
import java.util.List;

/// Where lines come from: first those there are, then those to come.
@FunctionalInterface
public interface LogFeed {

    /// Starts to pass lines to `sink`, from any thread, until what is returned is closed.
    Subscription follow(LogSink sink);

    /// The lines before the first one that was passed on; none when there are no more. Reads a file: not for the FX
    /// thread.
    default List<LogEntry> older() throws IOException {
        return List.of();
    }
}
