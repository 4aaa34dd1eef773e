package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings EKS Anywhere tells in one breath: each carries the text of them all.
final class Aggregate {

    private Aggregate() {}

    /// `prefix` is put before `a`, or before `[a, b]`.
    static Stream<Finding> of(String prefix, List<Finding> findings) {
        var texts = findings.stream()
                .flatMap(finding -> finding.upstream().stream())
                .distinct()
                .toList();
        var text = texts.size() == 1 ? texts.getFirst() : texts.stream().collect(Collectors.joining(", ", "[", "]"));
        return findings.stream().map(finding -> finding.as(prefix + text));
    }
}
