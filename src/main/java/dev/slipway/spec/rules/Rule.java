package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import java.util.function.Function;
import java.util.stream.Stream;

/// One demand on a specification: a pure function from what a file describes to findings, in EKS Anywhere's order.
public record Rule(String id, Scope scope, Function<Config, Stream<Finding>> check) {

    static Rule of(String id, Scope scope, Function<Config, Stream<Finding>> check) {
        return new Rule(id, scope, check);
    }
}
