package dev.slipway.run;

import java.util.List;
import java.util.Optional;

/// Why a run is held: what, where, why with its evidence, and what to do next.
///
/// `machine` and `phase` say where on the hardware, when it is one machine's matter. `evidence` are lines as they were
/// read, `next` are things to do, the best first. A failure that nobody foresaw, or an older version wrote down, has no
/// `explanation`.
public record Failure(
        String what,
        Optional<String> machine,
        Optional<Phase> phase,
        String why,
        List<String> evidence,
        List<String> next,
        Optional<Explanation> explanation) {

    public Failure {
        evidence = List.copyOf(evidence);
        next = List.copyOf(next);
    }

    /// A failure that is no machine's.
    public static Failure of(String what, String why, List<String> evidence, String... next) {
        return new Failure(what, Optional.empty(), Optional.empty(), why, evidence, List.of(next), Optional.empty());
    }

    public Failure with(List<String> lines) {
        return new Failure(what, machine, phase, why, lines, next, explanation);
    }
}
