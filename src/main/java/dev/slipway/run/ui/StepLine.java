package dev.slipway.run.ui;

import dev.slipway.fx.part.Step;
import java.time.Instant;
import java.util.Optional;

/// A row of the steps panel; a click on it shows what was logged from `begin` on. `task` is the name in EKS Anywhere.
///
/// `ground` marks the step that is under way, or was, with all its parts.
record StepLine(Step step, String task, Optional<Instant> begin, Ground ground) {

    /// What a row stands on.
    enum Ground {
        PLAIN,
        RUNNING,
        FAILED
    }
}
