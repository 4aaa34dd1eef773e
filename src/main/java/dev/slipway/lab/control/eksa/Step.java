package dev.slipway.lab.control.eksa;

import java.time.Duration;
import java.util.Optional;

/// How a phase of the reconciliation ended.
sealed interface Step {

    /// On to the next phase.
    record Proceed() implements Step {}

    /// No further phase now; look again after a while, if given.
    record Stop(Optional<Duration> again) implements Step {}

    /// No further phase until the cause, told in the status, is mended.
    record Refuse(Failure failure) implements Step {}

    static Step proceed() {
        return new Proceed();
    }

    static Step again(Duration pause) {
        return new Stop(Optional.of(pause));
    }
}
