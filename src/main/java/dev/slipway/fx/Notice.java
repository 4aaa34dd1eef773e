package dev.slipway.fx;

import java.time.Instant;
import java.util.Optional;

/// Something that finished or failed elsewhere, for the bell and the corner of the window.
public record Notice(Weight weight, String title, String detail, Optional<Route> open, Instant at) {

    /// Failures stay until they are dismissed.
    public enum Weight {
        GOOD,
        WARNING,
        FAILURE
    }
}
