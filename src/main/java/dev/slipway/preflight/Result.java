package dev.slipway.preflight;

import java.util.List;
import java.util.Optional;

/// How a check went.
public sealed interface Result {

    /// As it should be; `evidence` says what was seen.
    record Passed(String evidence) implements Result {}

    /// Good enough, with something worth knowing.
    record Warned(String warning, String remedy, Optional<Fix> fix) implements Result {

        public Warned(String warning) {
            this(warning, "", Optional.empty());
        }
    }

    /// Not as it should be.
    record Failed(List<Problem> problems) implements Result {

        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /// What is wrong, and what to do about it.
    record Problem(String error, String remedy, Optional<Fix> fix) {

        public Problem(String error, String remedy) {
            this(error, remedy, Optional.empty());
        }
    }

    static Result failed(String error, String remedy) {
        return new Failed(List.of(new Problem(error, remedy)));
    }

    static Result failed(String error, String remedy, Fix fix) {
        return new Failed(List.of(new Problem(error, remedy, Optional.of(fix))));
    }

    static Result warned(String warning, String remedy, Fix fix) {
        return new Warned(warning, remedy, Optional.of(fix));
    }

    /// Passed when there are no problems.
    static Result of(List<Problem> problems, String evidence) {
        return problems.isEmpty() ? new Passed(evidence) : new Failed(problems);
    }
}
