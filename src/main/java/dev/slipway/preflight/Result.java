package dev.slipway.preflight;

import java.util.List;

/// How a check went.
public sealed interface Result {

    /// As it should be; `evidence` says what was seen.
    record Passed(String evidence) implements Result {}

    /// Good enough, with something worth knowing.
    record Warned(String warning) implements Result {}

    /// Not as it should be.
    record Failed(List<Problem> problems) implements Result {

        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /// What is wrong, and what to do about it.
    record Problem(String error, String remedy) {}

    static Result failed(String error, String remedy) {
        return new Failed(List.of(new Problem(error, remedy)));
    }

    /// Passed when there are no problems.
    static Result of(List<Problem> problems, String evidence) {
        return problems.isEmpty() ? new Passed(evidence) : new Failed(problems);
    }
}
