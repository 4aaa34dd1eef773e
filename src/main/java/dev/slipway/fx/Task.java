package dev.slipway.fx;

import java.util.Optional;
import java.util.OptionalDouble;

/// Something that goes on in the background, or did: a run, a test of all BMCs, an export.
///
/// `progress` runs from 0 to 1; without a basis there is none. `detail` says where it stands, in words. `open` is where
/// to see more; `stop` ends it, when it can be ended.
public record Task(
        String id,
        String title,
        State state,
        OptionalDouble progress,
        String detail,
        Optional<Route> open,
        Optional<Runnable> stop) {

    /// How a task stands. `SIMULATED` runs too, in the lab; `REHEARSED` is done, in the lab.
    public enum State {
        RUNNING,
        NEEDS_YOU,
        SIMULATED,
        DONE,
        REHEARSED,
        STOPPED,
        FAILED
    }

    public boolean over() {
        return switch (state) {
            case RUNNING, NEEDS_YOU, SIMULATED -> false;
            case DONE, REHEARSED, STOPPED, FAILED -> true;
        };
    }
}
