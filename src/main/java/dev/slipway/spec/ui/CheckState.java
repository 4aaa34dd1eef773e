package dev.slipway.spec.ui;

import dev.slipway.fx.part.Status;
import dev.slipway.preflight.Result;
import dev.slipway.preflight.ReviewCheck;
import dev.slipway.preflight.Topic;
import java.util.List;
import java.util.Optional;

/// How a check of the preflight stands; without a result it is under way.
record CheckState(ReviewCheck check, Optional<Result> result, boolean accepted) {

    static CheckState running(ReviewCheck check) {
        return new CheckState(check, Optional.empty(), false);
    }

    CheckState with(Result ended) {
        return new CheckState(check, Optional.of(ended), accepted);
    }

    CheckState accept() {
        return new CheckState(check, result, true);
    }

    Topic topic() {
        return check.topic();
    }

    Status status() {
        return result.map(ended -> switch (ended) {
                    case Result.Passed _ -> Status.READY;
                    case Result.Warned _ -> accepted ? Status.READY : Status.WARNING;
                    case Result.Failed _ -> Status.FAILED;
                })
                .orElse(Status.RUNNING);
    }

    boolean failed() {
        return status() == Status.FAILED;
    }

    /// What was seen, in a word at the right.
    String evidence() {
        return result.map(ended -> switch (ended) {
                    case Result.Passed passed -> passed.evidence().replaceAll("[\\[\\]]", "");
                    case Result.Warned _, Result.Failed _ -> "";
                })
                .orElse("");
    }

    /// What stands in the row: a warning speaks for itself.
    String title() {
        return result.orElse(null) instanceof Result.Warned warned ? warned.warning() : check.title();
    }

    List<Result.Problem> problems() {
        return result.orElse(null) instanceof Result.Failed failed ? failed.problems() : List.of();
    }

    static long count(List<CheckState> states, Status status) {
        return states.stream().filter(state -> state.status() == status).count();
    }

    /// The gravest of all: failed, running, warning, ready.
    static Status worst(List<CheckState> states) {
        return List.of(Status.FAILED, Status.RUNNING, Status.WARNING).stream()
                .filter(status -> count(states, status) > 0)
                .findFirst()
                .orElse(Status.READY);
    }
}
