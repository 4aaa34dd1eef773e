package dev.slipway.run;

import dev.slipway.finding.Texts;
import java.time.Instant;
import java.util.Optional;

/// What the journal knows of one step. Without `outcome` it was begun and not ended, or never begun.
public record StepRecord(
        String name, Optional<Instant> started, Optional<Instant> ended, Optional<Outcome> outcome, int attempts) {

    static StepRecord waiting(String name) {
        return new StepRecord(name, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    StepRecord begun(Instant at) {
        // The first attempt's beginning counts: a step that is taken up again goes on.
        return new StepRecord(
                name, started.or(() -> Optional.of(at)), Optional.empty(), Optional.empty(), attempts + 1);
    }

    StepRecord finished(Instant at, Outcome how) {
        return new StepRecord(name, started, Optional.of(at), Optional.of(how), attempts);
    }

    /// How an operator calls it; its own name when nobody gave it another.
    public String title() {
        var key = "run.task." + name;
        return Texts.bundle().containsKey(key) ? Texts.of(key) : name;
    }

    /// Whether nothing is left to do.
    public boolean complete() {
        return outcome.filter(how -> !(how instanceof Outcome.Failed)).isPresent();
    }

    public boolean begun() {
        return attempts > 0;
    }
}
