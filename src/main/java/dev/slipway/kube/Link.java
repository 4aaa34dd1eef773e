package dev.slipway.kube;

import java.time.Instant;

/// How a mirror stands with its API server.
public sealed interface Link {

    /// Nothing has been read yet, and nothing has failed.
    record Connecting() implements Link {}

    /// What is shown is what is there.
    record Live() implements Link {}

    /// What is shown is what was there at `since`; `reason` is why no more is known.
    record OutOfReach(Instant since, String reason) implements Link {}
}
