package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import java.util.function.Function;
import java.util.stream.Stream;

/// One demand on the change of a specification: a pure function from old and new to findings, in EKS Anywhere's order.
record ChangeRule(String id, Scope scope, Function<Change, Stream<Finding>> check) {

    static ChangeRule of(String id, Scope scope, Function<Change, Stream<Finding>> check) {
        return new ChangeRule(id, scope, check);
    }
}
