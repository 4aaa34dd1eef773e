package dev.slipway.fleet;

import dev.slipway.run.Phase;
import java.time.Instant;
import java.util.Optional;

/// A machine's present phase, since when, until when if it is over, and a short sentence about it.
record Stage(Phase phase, Instant since, Optional<Instant> ended, String now) {

    static Stage of(Phase phase, Instant since, String now) {
        return new Stage(phase, since, Optional.empty(), now);
    }
}
