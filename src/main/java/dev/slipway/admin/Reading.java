package dev.slipway.admin;

import dev.slipway.finding.Texts;
import dev.slipway.preflight.Fix;
import dev.slipway.preflight.Result;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is known of one check: it is being looked at, it has a result, or nobody can tell.
public sealed interface Reading {

    MachineCheck check();

    /// The answer is not there yet.
    record Looking(MachineCheck check) implements Reading {}

    /// The check came to an end.
    record Seen(MachineCheck check, Result result) implements Reading {}

    /// The check did not come to an end; `reason` says why. It is never taken for good.
    record Unknown(MachineCheck check, String reason) implements Reading {}

    /// How it stands, in one word.
    enum Standing {
        LOOKING,
        GOOD,
        WARNING,
        BAD,
        UNKNOWN
    }

    default Standing standing() {
        return switch (this) {
            case Looking _ -> Standing.LOOKING;
            case Unknown _ -> Standing.UNKNOWN;
            case Seen seen -> standing(seen.result());
        };
    }

    /// What is looked at while it is well, else what is wrong with it.
    default String title() {
        return switch (outcome()) {
            case Result.Warned warned -> warned.warning();
            case Result.Failed(var problems) -> problems.getFirst().error();
            case Result.Passed _ -> check().title();
        };
    }

    /// The measured value, or what is needed instead.
    default String value() {
        return switch (this) {
            case Looking _ -> Texts.of("admin.looking");
            case Unknown _ -> Texts.of("admin.unknown");
            case Seen seen when seen.result() instanceof Result.Passed(var evidence) -> evidence;
            case Seen _ -> check().need();
        };
    }

    /// Why it matters and what to do; empty when there is nothing to do.
    default String advice() {
        return switch (outcome()) {
            case Result.Passed _ -> this instanceof Unknown unknown ? unknown.reason() : "";
            case Result.Warned warned -> warned.remedy();
            case Result.Failed(var problems) ->
                problems.stream().map(Result.Problem::remedy).collect(Collectors.joining(" "));
        };
    }

    default Optional<Fix> fix() {
        return switch (outcome()) {
            case Result.Passed _ -> Optional.empty();
            case Result.Warned warned -> warned.fix();
            case Result.Failed(var problems) -> problems.getFirst().fix();
        };
    }

    // Without a result there is nothing to complain of; standing and value say that it is not known.
    private Result outcome() {
        return this instanceof Seen seen ? seen.result() : new Result.Passed("");
    }

    private static Standing standing(Result result) {
        return switch (result) {
            case Result.Passed _ -> Standing.GOOD;
            case Result.Warned _ -> Standing.WARNING;
            case Result.Failed _ -> Standing.BAD;
        };
    }
}
